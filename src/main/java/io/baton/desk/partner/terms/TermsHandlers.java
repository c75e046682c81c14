package io.baton.desk.partner.terms;

import io.baton.desk.Handlers;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.terms.ChangedTerms;
import io.baton.desk.terms.TermsEffect;
import io.baton.referral.listing.ListedReferrals;
import io.baton.store.PartnerStore;
import java.util.List;

/// Handlers for the terms with partners.
public record TermsHandlers(PartnerStore partners, ListedReferrals referrals) {

    public Handlers handlers() {
        var partnerRegistry = new PartnerRegistry(partners);
        var setting =
                new TermsSetting(partnerRegistry, new ChangedTerms(new TermsEffect(referrals)));
        return new Handlers(
                List.of(new PartnerTermsCommand(partnerRegistry, setting)),
                List.of(
                        new ShowTermsButton(partnerRegistry),
                        new ChangeTermsButton(partnerRegistry)),
                List.of(new TermsFormHandler(partnerRegistry, setting)));
    }
}
