package vn.tungnha.team;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungnha.kernel.TableColumns;

/** The columns of a commune's list of teams and members, and what offices call them. */
final class TeamListColumns {
    static final String NAME = "name";
    static final String ROLE = "role";
    static final String TEAM = "team";
    static final String VILLAGE = "village";
    static final String COMMUNE = "commune";
    static final String ORGANISATION = "organisation";
    static final String GENDER = "gender";
    static final String BIRTH_YEAR = "birth_year";
    static final String LANGUAGES = "languages";
    static final String SKILLS = "skills";
    static final String TERM_END = "term_end";
    static final String PHONE = "phone";
    static final String DECISION = "decision";
    static final String DECISION_DAY = "decision_day";
    static final String FROM = "from";

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("ho va ten", NAME), Map.entry("ho ten", NAME), Map.entry("ten", NAME), Map.entry("ho va ten thanh vien", NAME), Map.entry("thanh vien", NAME),
            Map.entry("chuc vu trong to", ROLE), Map.entry("chuc danh trong to", ROLE), Map.entry("vai tro trong to", ROLE), Map.entry("vai tro", ROLE),
            Map.entry("nhiem vu", ROLE), Map.entry("nhiem vu trong to", ROLE), Map.entry("chuc vu", ROLE), Map.entry("chuc danh", ROLE),
            Map.entry("to", TEAM), Map.entry("ten to", TEAM), Map.entry("to/thon", TEAM), Map.entry("to, thon", TEAM), Map.entry("thon/to", TEAM),
            Map.entry("to / thon", TEAM), Map.entry("to cnscd", TEAM), Map.entry("to cong nghe so cong dong", TEAM), Map.entry("to cong nghe so", TEAM),
            Map.entry("thon", VILLAGE), Map.entry("ten thon", VILLAGE), Map.entry("thon, to dan pho", VILLAGE), Map.entry("thon/to dan pho", VILLAGE),
            Map.entry("thon, ban", VILLAGE), Map.entry("thon/ban", VILLAGE), Map.entry("ban", VILLAGE), Map.entry("to dan pho", VILLAGE),
            Map.entry("dia ban", VILLAGE), Map.entry("dia ban phu trach", VILLAGE), Map.entry("thon phu trach", VILLAGE),
            Map.entry("xa", COMMUNE), Map.entry("xa, phuong", COMMUNE), Map.entry("xa/phuong", COMMUNE), Map.entry("xa phuong", COMMUNE),
            Map.entry("xa, phuong, thi tran", COMMUNE), Map.entry("ten xa", COMMUNE), Map.entry("ma xa", COMMUNE),
            Map.entry("don vi cong tac", ORGANISATION), Map.entry("don vi", ORGANISATION), Map.entry("co quan", ORGANISATION),
            Map.entry("co quan cong tac", ORGANISATION), Map.entry("noi cong tac", ORGANISATION), Map.entry("to chuc", ORGANISATION), Map.entry("doan the", ORGANISATION),
            Map.entry("gioi tinh", GENDER), Map.entry("nam/nu", GENDER),
            Map.entry("nam sinh", BIRTH_YEAR), Map.entry("ngay sinh", BIRTH_YEAR), Map.entry("ngay thang nam sinh", BIRTH_YEAR),
            Map.entry("ngay, thang, nam sinh", BIRTH_YEAR),
            Map.entry("tieng dan toc", LANGUAGES), Map.entry("tieng", LANGUAGES), Map.entry("ngon ngu", LANGUAGES), Map.entry("noi duoc tieng", LANGUAGES),
            Map.entry("ky nang", SKILLS), Map.entry("so truong", SKILLS), Map.entry("ky nang, so truong", SKILLS), Map.entry("trinh do tin hoc", SKILLS),
            Map.entry("het nhiem ky", TERM_END), Map.entry("den ngay", TERM_END), Map.entry("nhiem ky den", TERM_END), Map.entry("ngay het nhiem ky", TERM_END),
            Map.entry("so dien thoai", PHONE), Map.entry("dien thoai", PHONE), Map.entry("sdt", PHONE), Map.entry("so dt", PHONE), Map.entry("di dong", PHONE),
            Map.entry("so dien thoai zalo", PHONE),
            Map.entry("quyet dinh so", DECISION), Map.entry("so quyet dinh", DECISION), Map.entry("quyet dinh", DECISION), Map.entry("qd so", DECISION),
            Map.entry("so qd", DECISION), Map.entry("quyet dinh thanh lap", DECISION), Map.entry("quyet dinh thanh lap so", DECISION),
            Map.entry("ngay quyet dinh", DECISION_DAY), Map.entry("ngay qd", DECISION_DAY), Map.entry("ngay ban hanh", DECISION_DAY), Map.entry("ngay ky", DECISION_DAY),
            Map.entry("tu ngay", FROM), Map.entry("ngay tham gia", FROM), Map.entry("tham gia tu ngay", FROM), Map.entry("tham gia tu", FROM),
            Map.entry("ngay vao to", FROM));

    static final TableColumns ALL = new TableColumns(Set.of(NAME, ROLE, TEAM, VILLAGE, COMMUNE, ORGANISATION, GENDER, BIRTH_YEAR, LANGUAGES, SKILLS, TERM_END, PHONE, DECISION,
            DECISION_DAY, FROM), List.of(NAME), VIETNAMESE);

    private TeamListColumns() {}
}
