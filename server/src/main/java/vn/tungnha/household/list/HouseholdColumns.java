package vn.tungnha.household.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungnha.kernel.TableColumns;

/** The columns of a list of households, and what communes call them. */
final class HouseholdColumns {
    /** Of the head of the household, or of the person where each row is one person. */
    static final String NAME = "name";
    static final String RELATION = "relation";
    static final String COMMUNE = "commune";
    static final String VILLAGE = "village";
    static final String LOCATOR = "locator";
    static final String PHONE = "phone";
    /** In words: poor, near-poor. */
    static final String POVERTY = "poverty";
    /** A mark in one of these two says the same. */
    static final String POOR = "poor";
    static final String NEAR_POOR = "near_poor";
    static final String FARM = "farm";
    static final String BUSINESS = "business";
    static final String GENDER = "gender";
    static final String BIRTH = "birth";

    private static final Map<String, List<String>> VIETNAMESE = Map.ofEntries(
            Map.entry(NAME, List.of("ho ten chu ho", "ho va ten chu ho", "ho, ten chu ho", "ho va ten chu ho gia dinh", "ten chu ho", "chu ho", "ho va ten", "ho ten", "ho, ten",
                    "ho va ten thanh vien", "ho ten thanh vien", "ho va ten nhan khau", "full name", "head of household")),
            Map.entry(RELATION, List.of("quan he voi chu ho", "quan he", "qh voi chu ho", "quan he chu ho", "moi quan he voi chu ho")),
            Map.entry(COMMUNE, List.of("xa", "xa phuong", "xa, phuong", "xa/phuong", "xa, phuong, thi tran", "ten xa", "ma xa")),
            Map.entry(VILLAGE, List.of("thon", "ten thon", "thon, to dan pho", "thon/to dan pho", "to dan pho", "thon to", "thon, to", "thon/to", "thon ban", "thon, ban", "thon/ban", "ban", "to",
                    "khu dan cu", "thon, ban, to dan pho")),
            Map.entry(LOCATOR, List.of("dia chi", "loi vao", "dia chi/loi vao", "dia chi, loi vao", "cach tim", "noi o", "noi o hien tai", "noi o hien nay", "cho o", "cho o hien nay", "so nha",
                    "noi cu tru", "noi thuong tru", "dia chi thuong tru")),
            Map.entry(PHONE, List.of("so dien thoai", "dien thoai", "sdt", "so dt", "dt", "di dong", "so dien thoai lien he", "zalo", "so dien thoai zalo")),
            Map.entry(POVERTY, List.of("ho ngheo/can ngheo", "ho ngheo, can ngheo", "ho ngheo, ho can ngheo", "ho ngheo/ho can ngheo", "ngheo/can ngheo", "dien ho", "dien", "loai ho", "phan loai ho",
                    "ho ngheo can ngheo", "doi tuong ho", "hoan canh")),
            Map.entry(POOR, List.of("ho ngheo", "ngheo")),
            Map.entry(NEAR_POOR, List.of("ho can ngheo", "can ngheo")),
            Map.entry(FARM, List.of("ho nong nghiep", "lam nong", "ho nong dan", "san xuat nong nghiep", "ho san xuat nong nghiep")),
            Map.entry(BUSINESS, List.of("ho kinh doanh", "kinh doanh", "ho san xuat kinh doanh", "kinh doanh, buon ban")),
            Map.entry(GENDER, List.of("gioi tinh", "gioi", "nam/nu", "nam, nu")),
            Map.entry(BIRTH, List.of("nam sinh", "ngay sinh", "ngay thang nam sinh", "ngay, thang, nam sinh", "ngay/thang/nam sinh")));

    static final TableColumns ALL = new TableColumns(Set.copyOf(VIETNAMESE.keySet()), List.of(NAME), byHeading());

    private HouseholdColumns() {}

    private static Map<String, String> byHeading() {
        var columns = new HashMap<String, String>();
        VIETNAMESE.forEach((column, headings) -> headings.forEach(heading -> columns.put(heading, column)));
        return columns;
    }
}
