package vn.tungnha.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungnha.kernel.TableColumns;

/** The columns of a file of places, and what offices here call them. */
final class PlaceColumns {
    private static final Set<String> KNOWN = Set.of("code", "name", "type", "parent_code", "parent_type", "valid_from", "valid_to", "households", "people",
            "declared_on", "source", "lat", "lon", "takes_part_from", "takes_part_to");
    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("ma", "code"), Map.entry("ma so", "code"), Map.entry("ma don vi", "code"), Map.entry("ma dvhc", "code"),
            Map.entry("ma don vi hanh chinh", "code"), Map.entry("ma dia ban", "code"),
            Map.entry("ten", "name"), Map.entry("ten don vi", "name"), Map.entry("ten dvhc", "name"), Map.entry("ten don vi hanh chinh", "name"),
            Map.entry("ten dia ban", "name"), Map.entry("ten noi", "name"),
            Map.entry("loai", "type"), Map.entry("cap", "type"), Map.entry("loai don vi", "type"), Map.entry("loai hinh", "type"),
            Map.entry("ma cap tren", "parent_code"), Map.entry("ma don vi cap tren", "parent_code"), Map.entry("thuoc ma", "parent_code"),
            Map.entry("ma noi cap tren", "parent_code"), Map.entry("cap tren", "parent_code"), Map.entry("thuoc", "parent_code"),
            Map.entry("loai cap tren", "parent_type"), Map.entry("tu ngay", "valid_from"), Map.entry("hieu luc tu", "valid_from"),
            Map.entry("ngay hieu luc", "valid_from"), Map.entry("den ngay", "valid_to"), Map.entry("hieu luc den", "valid_to"),
            Map.entry("so ho", "households"), Map.entry("so ho dan", "households"), Map.entry("so nguoi", "people"), Map.entry("dan so", "people"),
            Map.entry("so nhan khau", "people"), Map.entry("nhan khau", "people"), Map.entry("so khau", "people"),
            Map.entry("tinh den ngay", "declared_on"), Map.entry("ngay thong ke", "declared_on"), Map.entry("so lieu ngay", "declared_on"),
            Map.entry("nguon", "source"), Map.entry("nguon so lieu", "source"), Map.entry("vi do", "lat"), Map.entry("kinh do", "lon"),
            Map.entry("tham gia tu", "takes_part_from"), Map.entry("tham gia den", "takes_part_to"));

    static final TableColumns ALL = new TableColumns(KNOWN, List.of("name", "type"), VIETNAMESE);

    private PlaceColumns() {}
}
