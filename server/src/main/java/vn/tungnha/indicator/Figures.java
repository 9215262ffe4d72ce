package vn.tungnha.indicator;

/**
 * What was counted in a period: different households where somebody was spoken to, different people helped, people who for the first time did
 * some service alone, visits (lượt), people who mastered some service, people who learned from a neighbour, households entered in the register.
 */
public record Figures(long reached, long helped, long alone, long visits, long mastered, long fromNeighbour, long registered) {}
