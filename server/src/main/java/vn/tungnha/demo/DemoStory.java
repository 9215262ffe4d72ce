package vn.tungnha.demo;

/** What is planted in a village, told in docs/demo.md. */
enum DemoStory {
    /** Nothing; its causes alone decide. */
    NONE,
    /** Its commune is heard of 33 days late, so on the day after the load it has been silent for 34 days, whatever day that is. */
    SILENT,
    /** A team that exists on paper: a few visits in its first weeks, none since. */
    PAPER,
    /** Forty visits in ten minutes on every 12th: somebody types the month from memory before the report is due. */
    BURST,
    /** Its team was dissolved on 15-1-2026 and nobody followed. */
    NO_TEAM,
    /** People learn from their neighbours more than from the team. */
    NEIGHBOURS,
    /** A member's phone is two years behind. */
    CLOCK,
    /** One phone that comes online three weeks late. */
    LATE_PHONE
}
