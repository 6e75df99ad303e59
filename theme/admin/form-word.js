/* Above the text field: take the text out of a Word file on one's own machine. What does it is fetched only then. */
(function () {
  "use strict";
  const own = document.currentScript.dataset;
  const here = document.currentScript.src;
  const { CMS, createClass, h } = window;
  const { control: TextField, preview } = CMS.getWidget("markdown");
  const LACKS =
    "Tekst uit een Word-bestand overnemen kan hier niet: toen deze site werd gemaakt, ontbrak een onderdeel. " +
    "De beheerder haalt het op met 'npm ci'.";
  const HINT =
    "Het bestand blijft op uw computer; alleen de tekst komt mee. " +
    "Wijzigingen en opmerkingen moeten er in Word al uit zijn.";
  const BUSY = "Bezig met het lezen van het bestand…";
  const BROKEN = "Het lukte niet om het bestand om te zetten. Probeer het nog eens, of plak de tekst in het veld.";
  const REPLACE = "Er staat al tekst in dit veld. Wilt u die vervangen door de tekst uit het Word-bestand?";
  const KEPT = "De tekst die er al stond, is gebleven.";
  const TAKEN = "De tekst uit het Word-bestand staat nu in het veld hieronder. Lees haar na voordat u opslaat.";
  const REFUSED = "Het bestand is niet overgenomen. Herstel dit in Word, sla het op en kies het opnieuw:";
  const SILENT = { status: "", alert: "", sentences: [] };

  const listed = (words) => words.join(", ").replace(/, ([^,]*)$/, " en $1");

  function warning(kinds) {
    if (!kinds.length) return "";
    return (
      `Waarschijnlijk ${listed(kinds)}; haal ze weg of zet er een markering om voordat u opslaat: ` +
      "wat is opgeslagen, blijft in de geschiedenis van git. De echte controle komt bij het voorstel."
    );
  }

  const list = (sentences) =>
    sentences.length ? h("ul", {}, ...sentences.map((one) => h("li", { key: one }, one))) : null;

  const TextWithWord = createClass({
    getInitialState() {
      return { ...SILENT, turn: 0 };
    },

    focus() {
      this.field?.focus();
    },

    async choose(event) {
      const [file] = event.target.files;
      if (!file) return;
      this.chosen = file;
      this.setState({ ...SILENT, status: BUSY });
      try {
        const [{ convert }, { personalData }] = await Promise.all(
          ["convert.js", "personal.js"].map((name) => import(new URL(`word/${name}`, here))),
        );
        const found = await convert(file);
        if (this.chosen === file) this.take(found, personalData);
      } catch {
        if (this.chosen === file) this.setState({ ...SILENT, alert: BROKEN });
      }
    },

    /* Somebody went on to another document: what was being read may not end up there. */
    componentWillUnmount() {
      this.chosen = null;
    },

    take({ body, isRefused, sentences }, personalData) {
      if (isRefused) {
        this.setState({ ...SILENT, alert: REFUSED, sentences });
      } else if (this.props.value?.trim() && !window.confirm(REPLACE)) {
        this.setState({ ...SILENT, status: KEPT });
      } else {
        this.props.onChange(body);
        const turn = this.state.turn + 1; // the text field begins anew: it holds a copy of what it was given
        this.setState({ ...SILENT, status: TAKEN, alert: warning(personalData(body)), sentences, turn });
      }
    },

    /* The same file can be chosen again, after it was mended. */
    forget(event) {
      event.target.value = "";
    },

    word() {
      const { status, alert, sentences } = this.state;
      const id = `${this.props.forID}-word`;
      const isRefused = alert === REFUSED;
      return h("div", { className: "word" },
        // The label is the button, so that its words are ours and not those of the browser.
        h("input", {
          id, type: "file", accept: ".docx", "aria-describedby": `${id}-uitleg`,
          onClick: this.forget, onChange: this.choose,
        }),
        h("label", { htmlFor: id, className: "word-knop" }, "Tekst uit een Word-bestand overnemen"),
        h("p", { id: `${id}-uitleg`, className: "word-uitleg" }, HINT),
        h("div", { role: "status", className: "word-status" }, status, isRefused ? null : list(sentences)),
        h("div", { role: "alert", className: "word-melding" }, alert, isRefused ? list(sentences) : null));
    },

    render() {
      const field = { ...this.props, key: this.state.turn, ref: (found) => (this.field = found) };
      const above = own.takesWord ? this.word() : h("p", { className: "word word-uitleg" }, LACKS);
      return h("div", {}, above, h(TextField, field));
    },
  });
  CMS.registerWidget("markdown", TextWithWord, preview);
})();
