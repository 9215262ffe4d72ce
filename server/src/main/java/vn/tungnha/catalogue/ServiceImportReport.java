package vn.tungnha.catalogue;

import java.util.List;
import vn.tungnha.kernel.Table;

/**
 * What an import of services did.
 *
 * @param added   services that are new
 * @param known   rows whose service is there already, as the row describes it
 * @param refused rows that did not go in, each with its reason, in the order of the file
 */
public record ServiceImportReport(int added, int known, List<Table.RefusedRow> refused) {}
