package vn.tungnha.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungnha.kernel.TableColumns;

/** The columns of a list of people who get accounts, and what offices call them. */
final class StaffColumns {
    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String ROLE = "role";
    static final String COMMUNE = "commune";
    static final String VILLAGE = "village";
    static final String USER_NAME = "user_name";
    static final String FROM = "from";
    static final String TO = "to";

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("ho va ten", NAME), Map.entry("ho ten", NAME), Map.entry("ten", NAME), Map.entry("ho va ten can bo", NAME),
            Map.entry("ho va ten thanh vien", NAME), Map.entry("full name", NAME),
            Map.entry("so dien thoai", PHONE), Map.entry("dien thoai", PHONE), Map.entry("sdt", PHONE), Map.entry("so dt", PHONE), Map.entry("di dong", PHONE),
            Map.entry("zalo", PHONE), Map.entry("so dien thoai zalo", PHONE),
            Map.entry("vai tro", ROLE), Map.entry("vai tro trong to", ROLE), Map.entry("nhiem vu", ROLE), Map.entry("chuc danh", ROLE), Map.entry("chuc vu", ROLE),
            Map.entry("chuc vu trong to", ROLE),
            Map.entry("xa", COMMUNE), Map.entry("xa phuong", COMMUNE), Map.entry("xa, phuong", COMMUNE), Map.entry("xa, phuong, thi tran", COMMUNE),
            Map.entry("xa/phuong", COMMUNE), Map.entry("xa/phuong/thi tran", COMMUNE), Map.entry("ten xa", COMMUNE), Map.entry("don vi", COMMUNE),
            Map.entry("don vi cong tac", COMMUNE), Map.entry("dia ban", COMMUNE), Map.entry("ma xa", COMMUNE),
            Map.entry("thon", VILLAGE), Map.entry("thon, to dan pho", VILLAGE), Map.entry("thon/to dan pho", VILLAGE), Map.entry("to dan pho", VILLAGE),
            Map.entry("thon to", VILLAGE), Map.entry("ten thon", VILLAGE), Map.entry("thon, to", VILLAGE), Map.entry("thon/to", VILLAGE), Map.entry("to", VILLAGE),
            Map.entry("ten dang nhap", USER_NAME), Map.entry("tai khoan", USER_NAME), Map.entry("user name", USER_NAME), Map.entry("username", USER_NAME),
            Map.entry("tu ngay", FROM), Map.entry("ngay bat dau", FROM), Map.entry("den ngay", TO), Map.entry("ngay ket thuc", TO), Map.entry("het nhiem ky", TO));

    static final TableColumns ALL = new TableColumns(Set.of(NAME, PHONE, ROLE, COMMUNE, VILLAGE, USER_NAME, FROM, TO), List.of(NAME), VIETNAMESE);

    private StaffColumns() {}
}
