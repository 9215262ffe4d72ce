package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A place's sales: all of it, by the places beneath, by platform. */
public record SalesBoard(LocalDate from, LocalDate to, SalesFigures figures, List<Line> places, List<Platform> platforms) {
    /** A place right beneath; {@code own} marks what belongs to none of them. */
    public record Line(int place, String name, String type, int level, boolean own, SalesFigures figures) {}

    /** A platform, wallet or bank. */
    public record Platform(UUID service, String code, String name, SalesFigures figures) {}
}
