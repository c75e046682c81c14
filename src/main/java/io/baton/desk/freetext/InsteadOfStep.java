package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.correction.ClientsKnownBefore;
import io.baton.desk.freetext.correction.UnknownClients;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.draft.Proposal;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;

/// What a message means that only looks like a step: the firm knew a partner's client before, or
/// the person has no referral for the client.
record InsteadOfStep(ClientsKnownBefore clientsKnownBefore, UnknownClients unknownClients) {

    static InsteadOfStep with(
            ReadSteps readSteps,
            StepCandidates candidates,
            ListedReferrals referrals,
            Partners partners) {
        return new InsteadOfStep(
                new ClientsKnownBefore(readSteps, candidates),
                new UnknownClients(readSteps, referrals, partners));
    }

    /// Empty for any other message.
    Optional<Meaning> of(Ask ask, Understood understood) {
        return knownBefore(ask, understood).or(() -> noReferral(ask, understood));
    }

    private Optional<Meaning> knownBefore(Ask ask, Understood understood) {
        return clientsKnownBefore
                .of(ask, understood)
                .map(now ->
                        new Meaning.Instead(
                                "If you knew %s before, the partner who brought them has no claim. They're told so, with your words as the reason."
                                        .formatted(now.client()),
                                new Proposal.Query(ClientsKnownBefore.command(now, understood))));
    }

    private Optional<Meaning> noReferral(Ask ask, Understood understood) {
        return unknownClients
                .in(ask, understood)
                .map(client ->
                        new Meaning.Instead(
                                "You have no referral for %s.".formatted(client),
                                UnknownClients.log(ask, client)));
    }
}
