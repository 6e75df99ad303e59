"""Print what of five reports comes along, and what it costs."""

import resource
import time

from bench.scaffolding.five_reports import five_reports
from bench.scaffolding.recall import hidden_in, recalls
from generator.scaffolding.convert import convert


def main() -> None:
    """Convert each report once."""
    for report in five_reports():
        before, began = _processor(), time.perf_counter()
        converted = convert(report.data, report.suffix)
        spent, passed = _processor() - before, time.perf_counter() - began
        words = len(converted.body.split())
        print(f"{report.name}: {report.pages} pages, {words} words, {spent:.2f} CPU s, {passed:.2f} s")
        for found in recalls(report.told, converted.body):
            print(f"  {found.kind:<11} {found.came}/{found.there} = {found.share:.3f}")
        print(f"  hidden      {hidden_in(converted.body)}")


def _processor() -> float:
    """Give the seconds of processor time of this process and of those it started."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(item.ru_utime + item.ru_stime for item in used)


if __name__ == "__main__":
    main()
