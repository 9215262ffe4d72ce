package vn.tungnha.place;

import vn.tungnha.kernel.PlaceName;

/**
 * A place as it stands on one day's map. Its id is its identity; code, name, type and parent hold for that day only.
 *
 * @param code    the official code, or null (villages have none); reused over time with another meaning
 * @param type    e.g. {@code xã}, {@code thôn}
 * @param level   1 province, 2 district, 3 commune, 4 village
 * @param parent  null for the province
 * @param ownLeaf the main leaf: a village's, or the higher place's own
 */
public record Place(int id, String code, String name, String type, int level, Integer parent, int ownLeaf) {
    public static final int PROVINCE = 1;
    public static final int DISTRICT = 2;
    public static final int COMMUNE = 3;
    public static final int VILLAGE = 4;

    /** Type and name, e.g. {@code xã Địa Linh}. */
    public String fullName() { return PlaceName.full(type, name); }

    public boolean village() { return level == VILLAGE; }
}
