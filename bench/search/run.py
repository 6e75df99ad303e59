"""Print how well this search answers, beside other engines on the same documents and in the same run."""

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.search.collection import collection
from bench.search.engines import ENGINES, Run
from bench.search.measures import mean, ndcg, share, success
from bench.search.questions import Question, questions


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
            run = ENGINES[name](reports, asked, Path(folder))
        _tell(run, asked)
        if options.weak:
            _tell_weak(run, asked, below=options.weak)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Judge the search by questions of citizens.")
    parser.add_argument("--documents", type=int, default=1824, help="reports beside those about a subject")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", choices=("tune", "judge", "all"), default="all")
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--weak", type=float, default=0.0, help="also list the questions below this nDCG")
    return parser.parse_args()


def _tell(run: Run, asked: Sequence[Question]) -> None:
    if run.note:
        print(f"{run.engine}: skipped, {run.note}\n")
        return
    print(f"{run.engine}: index {run.build_s:.1f} CPU s, {run.size / 1e6:.1f} MB")
    categories = ("all", *dict.fromkeys(question.category for question in asked))
    for category in categories:
        pairs = [
            pair for pair in zip(asked, run.answers, strict=True) if category in ("all", pair[0].category)
        ]
        quality = mean([ndcg(answer.ids, question.grades) for question, answer in pairs])
        found = mean([success(answer.ids, question.grades) for question, answer in pairs])
        first, later = [answer.bytes for _q, answer in pairs], [answer.later for _q, answer in pairs]
        times, rounds = [answer.ms for _q, answer in pairs], max(answer.rounds for _q, answer in pairs)
        print(
            f"  {category:13} n={len(pairs):3}  nDCG@10 {quality:.3f}  success@3 {found:.2f}  first {mean(first) / 1e3:6.1f} kB"
            f" (p95 {share(first, 0.95) / 1e3:6.1f})  later {mean(later) / 1e3:5.1f} kB  rounds {rounds}"
            f"  p95 {share(times, 0.95):5.1f} ms"
        )
    print()


def _tell_weak(run: Run, asked: Sequence[Question], *, below: float) -> None:
    for at, (question, answer) in enumerate(zip(asked, run.answers, strict=True)):
        quality = ndcg(answer.ids, question.grades)
        if quality < below:
            shown = [f"{one}={question.grades.get(one, 0)}" for one in answer.ids[:6]]
            more = json.dumps({key: run.raw[at][key] for key in ("total", "suggestion", "why")}, ensure_ascii=False) if run.raw else ""
            print(f"  {quality:.2f} {question.category}: {question.text} {dict(question.filters)}\n     {shown} {more[:300]}")
    print()


if __name__ == "__main__":
    main()
