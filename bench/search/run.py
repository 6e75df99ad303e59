"""Print how well this search answers, beside other engines on the same documents and in the same run."""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.search.collection import collection
from bench.search.engines import ENGINES, Answer, Run
from bench.search.material import material, material_stemmed
from bench.search.measures import mean, ndcg, share, success
from bench.search.pagefind import pagefind
from bench.search.questions import Question, questions

EVERY = {**ENGINES, "pagefind": pagefind, "material": material, "material-stemmed": material_stemmed}


def main() -> None:
    """Run what the command line asks."""
    options = _options()
    reports = list(collection(options.documents, seed=options.seed))
    asked = list(questions(reports))
    chosen = {"tune": False, "judge": True}
    if options.half in chosen:
        asked = [question for question in asked if question.is_set_aside == chosen[options.half]]
    print(f"{len(reports)} documents, {len(asked)} questions ({options.half})\n")
    for name in options.engines.split(","):
        with tempfile.TemporaryDirectory(prefix="toezicht-search-") as folder:
            run = EVERY[name](reports, asked, folder=Path(folder))
        _tell(run, asked)
        if options.weak:
            _tell_weak(run, asked, below=options.weak)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Judge the search by questions of citizens.")
    parser.add_argument("--documents", type=int, default=1824, help="reports beside those about a subject")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", choices=("tune", "judge", "all"), default="all")
    parser.add_argument("--engines", default=",".join(EVERY))
    parser.add_argument("--weak", type=float, default=0.0, help="also list the questions below this nDCG")
    return parser.parse_args()


def _tell(run: Run, asked: Sequence[Question]) -> None:
    if run.note:
        print(f"{run.engine}: skipped, {run.note}\n")
        return
    print(f"{run.engine}: index {run.build_s:.1f} CPU s, {run.size / 1e6:.1f} MB")
    print("  category       n  nDCG@10  success@3  first kB mean  p95  later kB  rounds  p95 ms")
    for category in ("all", *dict.fromkeys(question.category for question in asked)):
        both = zip(asked, run.answers, strict=True)
        print(_row(category, [pair for pair in both if category in ("all", pair[0].category)]))
    print()


def _row(category: str, pairs: Sequence[tuple[Question, Answer]]) -> str:
    quality = mean([ndcg(answer.ids, question.grades) for question, answer in pairs])
    found = mean([success(answer.ids, question.grades) for question, answer in pairs])
    answers = [answer for _question, answer in pairs]
    first = [answer.bytes / 1000 for answer in answers]
    later = mean([answer.later / 1000 for answer in answers])
    rounds = max(answer.rounds for answer in answers)
    time = share([answer.ms for answer in answers], 0.95)
    return (
        f"  {category:12} {len(pairs):3}  {quality:7.3f}  {found:9.2f}  {mean(first):13.1f}"
        f"  {share(first, 0.95):3.0f}  {later:8.1f}  {rounds:6}  {time:6.1f}"
    )


def _tell_weak(run: Run, asked: Sequence[Question], *, below: float) -> None:
    for question, answer in zip(asked, run.answers, strict=True):
        quality = ndcg(answer.ids, question.grades)
        if quality < below:
            shown = [f"{one}={question.grades.get(one, 0)}" for one in answer.ids[:6]]
            print(f"  {quality:.2f} {question.category}: {question.text} {dict(question.filters)} {shown}")
    print()


if __name__ == "__main__":
    main()
