package vn.tungnha.indicator;

import java.util.List;
import java.util.UUID;

/**
 * The figures of each service at a place in a period.
 *
 * @param board    a line for each measure of each service; the places beneath only when one service was asked for
 * @param services in the order of the catalogue; ended ones only when somebody ever learned them here
 */
public record ServiceBoard(Board board, List<Service> services) {
    /**
     * @param audience citizen or cadre
     * @param live     false: it has ended
     */
    public record Service(UUID id, String code, String name, String category, String audience, boolean live) {}
}
