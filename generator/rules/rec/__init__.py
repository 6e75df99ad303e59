"""Recommendations, offering, and the cycle of policy, work plan and annual report."""
