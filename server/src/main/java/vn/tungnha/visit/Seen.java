package vn.tungnha.visit;

/** What the volunteer saw: làm hộ, chỉ xem, cùng làm, nhắc vài chỗ, tự làm. */
public enum Seen {
    DID_FOR, WATCHED, TOGETHER, PROMPTED, ALONE;

    /** Alone on the helper's phone counts as prompted: at home there will be another phone, or none. */
    public Seen countedOn(DeviceUsed device) { return this == ALONE && device == DeviceUsed.HELPER ? PROMPTED : this; }
}
