package io.baton.desk.refer.claim;

import io.baton.chat.Text;
import io.baton.claim.HeldClaim;
import io.baton.claim.NeedClaim;
import io.baton.claim.PriorRelation;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import java.util.Objects;

/// Who was first with a client's need, in words. Only members read who and when.
record ClaimText(Counterparties counterparties) {
    private static final int LONGEST_REASON = 200;

    /// For a member: who came first, when, and until when the claim protects them.
    Text first(HeldClaim held, Firm firm) {
        var claim = held.claim();
        var day = TimeFormat.day(firm.dayOf(claim.since()));
        var first = held.referral();
        var who =
                first.outbound()
                        ? Text.empty().and(Spans.of(logger(first)))
                        : Text.empty().strong(partner(first));
        return who.plain(first.outbound() ? " logged this need of " : " brought ")
                .strong(first.client())
                .plain(first.outbound() ? " first, on " : " for this need first, on ")
                .plain(day + " (")
                .strong(first.label())
                .plain(").")
                .and(sentTo(held))
                .plain(" ")
                .and(until(held, claim));
    }

    private static Individual logger(Referral referral) {
        return Objects.requireNonNullElse(referral.steps().getFirst().who(), referral.sender());
    }

    private Text sentTo(HeldClaim held) {
        return held.sentTo()
                .flatMap(id -> counterparties.find(held.referral().firm(), id))
                .map(to ->
                        Text.of(" ")
                                .strong(to.name())
                                .plain(
                                        held.referral().acceptedAt().isPresent()
                                                ? " took it."
                                                : " has been asked."))
                .orElse(Text.empty());
    }

    private Text until(HeldClaim held, NeedClaim claim) {
        var prior = claim.prior();
        return prior == null
                ? Text.of(
                        "%s claim runs until %s."
                                .formatted(
                                        held.referral().outbound() ? "Your firm's" : "Their",
                                        TimeFormat.day(claim.term().through())))
                : known(prior);
    }

    /// For a member: the referral's own claim.
    Text own(Referral referral, NeedClaim claim, boolean ended) {
        var prior = claim.prior();
        if (prior != null) {
            return Text.empty()
                    .strong(partner(referral))
                    .plain(" brought this client for this need, but has no claim: ")
                    .and(known(prior));
        }
        var text =
                referral.outbound()
                        ? Text.of("Your firm was first with this client for this need. Its claim ")
                        : Text.empty()
                                .strong(partner(referral))
                                .plain(
                                        " was first to bring this client for this need. Their claim ");
        return text.plain(ended ? "ended on " : "runs until ")
                .plain(TimeFormat.day(claim.term().through()))
                .plain(claim.term().extended() ? ", extended." : ".");
    }

    /// `Anna says that your firm knew them before: “customer since 2019”`
    static Text known(PriorRelation prior) {
        return Text.empty()
                .and(Spans.of(prior.by()))
                .plain(" says that your firm knew them before: %s.".formatted(quoted(prior)));
    }

    static String quoted(PriorRelation prior) {
        return "“" + Shorten.to(LONGEST_REASON, CleanText.oneLine(prior.reason())) + "”";
    }

    /// For a partner's person: that the client is known, and no more, unless their own partner was
    /// first.
    Text toPartner(HeldClaim first, Referral own, Firm firm) {
        return isOfSamePartner(first, own)
                ? Text.of("You brought this client for this need before, as ")
                        .strong(first.referral().label())
                        .plain(".")
                : alreadyKnown(firm);
    }

    boolean isOfSamePartner(HeldClaim first, Referral own) {
        return first.broughtBy()
                .flatMap(by -> counterparties.find(own).filter(partner -> partner.is(by)))
                .isPresent();
    }

    static Text alreadyKnown(Firm firm) {
        return Text.empty().strong(firm.name()).plain(" already knows this client for this need.");
    }

    String partner(Referral inbound) {
        return counterparties.nameOf(inbound);
    }
}
