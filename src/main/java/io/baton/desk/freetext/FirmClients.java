package io.baton.desk.freetext;

import static java.util.stream.Collectors.toSet;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Collection;

/// The firm's clients. What a client pays is the result of a referral.
record FirmClients(ListedReferrals referrals) {

    /// Whether one of these names is a client's.
    boolean have(Ask ask, Collection<String> names) {
        var ofClient = new Selection.OfClient(names.stream().map(ClientId::of).collect(toSet()));
        return referrals
                .newestFirst(ask.firm().id(), ReferralQuery.of(ofClient))
                .findFirst()
                .isPresent();
    }
}
