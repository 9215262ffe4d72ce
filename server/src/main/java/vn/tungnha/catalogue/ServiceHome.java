package vn.tungnha.catalogue;

/**
 * Where services are added.
 *
 * @param place the province
 * @param leaf  its own leaf
 */
public record ServiceHome(int place, int leaf) {}
