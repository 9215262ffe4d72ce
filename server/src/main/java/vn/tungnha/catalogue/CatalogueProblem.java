package vn.tungnha.catalogue;

import vn.tungnha.kernel.Problem;

/** Why something about a service is refused. */
public enum CatalogueProblem implements Problem { SERVICE_NAME_MISSING, PLAYBOOK_TOO_LONG }
