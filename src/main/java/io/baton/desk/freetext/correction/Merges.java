package io.baton.desk.freetext.correction;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.SameFirm;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.draft.Proposal;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Optional;
import java.util.Set;

/// Two partners or two clients are one, see [SameFirm]. The commands ask before they join them.
record Merges(Partners partners, ListedReferrals referrals) {

    /// Empty for any other message, or if they are neither two partners nor two clients.
    Optional<Proposal> of(Ask ask, String text) {
        return ask.asker().isMember()
                ? SameFirm.in(text).flatMap(said -> of(ask, said))
                : Optional.empty();
    }

    private Optional<Proposal> of(Ask ask, SameFirm said) {
        var bench = partners.all(ask.firm().id());
        var from = PartnerNameParser.byName(said.one(), bench);
        var into = PartnerNameParser.byName(said.other(), bench);
        if (from.isPresent() && into.isPresent()) {
            return Optional.of(
                    new Proposal.Query(
                            "partner merge %s into %s"
                                    .formatted(from.get().name(), into.get().name())));
        }
        return isClient(ask, said.one()) && isClient(ask, said.other())
                ? Optional.of(
                        new Proposal.Query(
                                "refer same %s and %s".formatted(said.one(), said.other())))
                : Optional.empty();
    }

    private boolean isClient(Ask ask, String name) {
        var query = ReferralQuery.of(new Selection.OfClient(Set.of(ClientId.of(name))));
        return !referrals.page(ask.firm().id(), query, 0, 1).isEmpty();
    }
}
