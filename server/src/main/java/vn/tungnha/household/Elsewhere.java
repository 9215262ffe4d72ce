package vn.tungnha.household;

import java.util.UUID;
import vn.tungnha.kernel.Limits;

/** Another registration, of the household before or after a move or a split, in whichever village. */
public record Elsewhere(Integer leaf, UUID household) {
    public Elsewhere {
        Limits.required("leaf", leaf);
        Limits.required("household", household);
    }
}
