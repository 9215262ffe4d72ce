package vn.tungnha.report.print;

/** Papers a commune needs. */
public enum Print {
    MEMBERS("danh-sach-to-vien"), TIMESHEET("bang-cham-cong"), GUIDED("danh-sach-huong-dan"), INVITATION("giay-moi");

    private final String file;

    Print(String file) { this.file = file; }

    /** What its file is called. */
    public String file() { return file; }
}
