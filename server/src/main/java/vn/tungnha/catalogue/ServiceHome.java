package vn.tungnha.catalogue;

/**
 * The place whose leaf has the catalogue.
 *
 * @param place the province
 * @param leaf  its own leaf
 */
public record ServiceHome(int place, int leaf) {}
