package vn.tungnha.demo;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.tungnha.access.Door;
import vn.tungnha.kernel.Ids;

/** The people a visitor of the demo may become; nobody else in it has a password. */
public enum DemoPeople {
    LAN("lan", "Nông Thị Lan", Door.FIELD), MINH("minh", "Hoàng Văn Minh", Door.FIELD), HOA("hoa", "Triệu Thị Hoa", Door.CONSOLE),
    TUAN("tuan", "Nguyễn Anh Tuấn", Door.CONSOLE), QUYEN("quyen", "Lường Thị Quyên", Door.CONSOLE);

    /** Printed by {@code ./tungnha demo} and shown on its first page: made-up people, made-up data. */
    public static final String PASSWORD = "demo-tung-nha";

    private final String login;
    private final String displayName;
    private final Door door;

    DemoPeople(String login, String displayName, Door door) {
        this.login = login;
        this.displayName = displayName;
        this.door = door;
    }

    public String login() { return login; }

    public String displayName() { return displayName; }

    public Door door() { return door; }

    public UUID account() { return Ids.named("demo", "person", login); }

    static Optional<String> nameOf(UUID account) {
        return Arrays.stream(values()).filter(each -> each.account().equals(account)).map(DemoPeople::displayName).findFirst();
    }

    static Optional<DemoPeople> of(String login) { return Arrays.stream(values()).filter(each -> each.login.equals(login)).findFirst(); }
}
