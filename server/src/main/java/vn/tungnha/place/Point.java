package vn.tungnha.place;

/** Where the middle of a place is: degrees, WGS 84. */
public record Point(double lat, double lon) {}
