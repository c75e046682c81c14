package io.baton.desk.refer;

import io.baton.bench.Ranking;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.refer.step.Transitions;
import io.baton.partner.Partners;
import io.baton.store.ReferralStore;

/// What all features about referrals build on: who takes part, how a step is taken, and who gets a
/// referral next: another partner, or another person.
record ReferralBasics(
        ReferralStore referrals,
        Counterparties counterparties,
        ConfidentialPosts confidentialPosts,
        Transitions transitions,
        PartnerProposals proposals,
        PresenceCheck presenceCheck,
        Successors successors) {

    static ReferralBasics of(
            ReferralStore referrals,
            Partners partners,
            ClientTracking clientTracking,
            Ranking ranking,
            LinkIssuer links,
            ReferralGuards guards) {
        var counterparties = new Counterparties(partners, clientTracking::knownBefore);
        var confidentialPosts = guards.confidentialPosts(counterparties);
        return new ReferralBasics(
                referrals,
                counterparties,
                confidentialPosts,
                new Transitions(
                        referrals,
                        confidentialPosts,
                        guards.delayNotice(),
                        clientTracking.claimsOfSteps()),
                new PartnerProposals(ranking, partners, links),
                guards.presenceCheck(),
                new Successors(counterparties, guards.presenceCheck()));
    }

    NextStepButtons nextSteps() {
        return new NextStepButtons(proposals, counterparties);
    }

    /// The firm's people, for those who are named without a mention.
    KnownMembers knownMembers() {
        return new KnownMembers(referrals, counterparties, presenceCheck::isFormerMember);
    }
}
