package vn.tungnha.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.tungnha.kernel.Limits;

/**
 * A playbook as it comes with the product, one file a service in {@code resources/catalogue/playbooks}; nobody has verified it yet.
 *
 * @param atHand what to have ready before one begins
 */
public record ShippedPlaybook(String code, @JsonProperty("at-hand") String atHand, List<ServicePublished.Step> steps) {
    public ShippedPlaybook {
        Limits.required("code", code);
        Limits.required("steps", steps);
    }

    /** As it is told of a service that has none yet. */
    ServicePublished first() { return new ServicePublished(1, steps, ServiceAdded.Status.LIVE, atHand); }
}
