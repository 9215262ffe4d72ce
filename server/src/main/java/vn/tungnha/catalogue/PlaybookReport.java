package vn.tungnha.catalogue;

import java.util.List;

/**
 * What bringing in the shipped playbooks did.
 *
 * @param published services that have a playbook from now on
 * @param known     services that had one already, which stays
 * @param without   codes of live services that have none, here or shipped
 */
public record PlaybookReport(int published, int known, List<String> without) {}
