package vn.tungnha.demo;

import java.util.List;

/**
 * Something grown or made in the province.
 *
 * @param price đồng for one kilogram or piece
 */
record DemoProduct(String name, long price) {
    /** The aromatic squash of Ba Bể comes first: two communes grow little else. */
    static final List<DemoProduct> ALL = List.of(new DemoProduct("Bí xanh thơm", 18_000), new DemoProduct("Miến dong", 75_000), new DemoProduct("Gạo Bao Thai", 22_000),
            new DemoProduct("Gạo nếp Khẩu Nua Lếch", 35_000), new DemoProduct("Măng khô", 180_000), new DemoProduct("Mộc nhĩ", 160_000), new DemoProduct("Nấm hương", 260_000),
            new DemoProduct("Mơ vàng", 25_000), new DemoProduct("Hồng không hạt", 40_000), new DemoProduct("Cam, quýt", 25_000), new DemoProduct("Trà Shan tuyết", 320_000),
            new DemoProduct("Trà giảo cổ lam", 150_000), new DemoProduct("Tinh bột nghệ", 120_000), new DemoProduct("Lạp sườn gác bếp", 280_000),
            new DemoProduct("Rượu men lá", 60_000), new DemoProduct("Mật ong rừng", 350_000), new DemoProduct("Khẩu thuy", 45_000), new DemoProduct("Gà đồi", 130_000));
    static final DemoProduct SQUASH = ALL.getFirst();

    /** A product other than squash, the same one for the same number. */
    static DemoProduct besidesSquash(int number) { return ALL.get(1 + number % (ALL.size() - 1)); }
}
