package vn.tungnha.place;

import java.util.List;
import vn.tungnha.kernel.Table;

/**
 * What an import of places did.
 *
 * @param founded places that are new
 * @param known   rows whose place was there already
 * @param refused rows that did not go in, each with its reason, in the order of the file
 */
public record ImportReport(int founded, int known, List<Table.RefusedRow> refused) {}
