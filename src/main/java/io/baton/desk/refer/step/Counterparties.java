package io.baton.desk.refer.step;

import io.baton.claim.PriorRelation;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Lineage;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.WinFigures;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds the partner on the other side of a referral.
public final class Counterparties {

    private final Partners partners;
    private final Function<Referral, Optional<PriorRelation>> known;

    /// For what has nothing to do with fees.
    public Counterparties(Partners partners) {
        this(partners, _ -> Optional.empty());
    }

    /// @param known whether the firm says that it knew the client of a partner's referral before
    public Counterparties(Partners partners, Function<Referral, Optional<PriorRelation>> known) {
        this.partners = partners;
        this.known = known;
    }

    /// Empty for the firm's own client, and once the referral is accepted: its terms are frozen
    /// then.
    public Optional<PriorRelation> knownBefore(Referral referral) {
        return referral.outbound() || referral.acceptedAt().isPresent()
                ? Optional.empty()
                : known.apply(referral);
    }

    /// Whether the firm would owe a fee for this referral if it hadn't known the client before, and
    /// can still take it without one.
    public boolean isFeeSaved(LocalDate day, Referral referral) {
        return !referral.outbound()
                && referral.acceptedAt().isEmpty()
                && find(referral)
                        .filter(partner -> partner.terms().on(day, Payer.FIRM).fee() != null)
                        .isPresent();
    }

    /// The terms that hold for a referral if it's accepted on this day. No fee is owed for a client
    /// that the firm knew before.
    public AgreedTerms termsOn(LocalDate day, Referral referral, Partner partner) {
        var terms = partner.terms().on(day, referral.direction().payer());
        return terms.fee() == null || knownBefore(referral).isEmpty() ? terms : terms.withoutFee();
    }

    /// @throws java.util.NoSuchElementException if the referral has no partner yet
    public Partner partnerOf(Referral referral) {
        return find(referral).orElseThrow();
    }

    public Optional<Partner> find(Referral referral) {
        return Optional.ofNullable(referral.partner()).flatMap(id -> find(referral.firm(), id));
    }

    /// The partner who was asked, or brought it, and still has to do with it.
    public Optional<Partner> involved(Referral referral) {
        return find(referral).filter(_ -> referral.lastRound() > 0 && referral.involvesPartner());
    }

    /// Whether someone at the partner can be asked what the referral was won for.
    public boolean canAnswer(Referral referral) {
        return find(referral)
                .filter(partner -> !WinFigures.respondents(referral, partner).isEmpty())
                .isPresent();
    }

    public String nameOf(Referral referral) {
        return find(referral).map(Partner::name).orElse("");
    }

    /// Decides with the partner, or refuses if the referral was never offered to one.
    public Decision decideWith(Referral referral, Function<Partner, Decision> step) {
        return find(referral).map(step).orElseGet(() -> Decision.refused(neverOffered(referral)));
    }

    /// Applies a rule about the partner. A referral never offered to a partner is refused.
    public Optional<Refusal> refusalWith(
            Referral referral, Function<Partner, Optional<Refusal>> rule) {
        return find(referral).map(rule).orElseGet(() -> Optional.of(neverOffered(referral)));
    }

    private static Refusal neverOffered(Referral referral) {
        return new Refusal.NotNow(referral.stage(), referral.lastMove());
    }

    /// The partners who take referrals.
    public List<Partner> active(FirmId firm) {
        return partners.all(firm).stream().filter(Partner::active).toList();
    }

    /// Also those that were removed or merged.
    public List<Partner> everKnown(FirmId firm) {
        return partners.everKnown(firm);
    }

    /// Partner name by id. A merged partner has the name of the one it belongs to now.
    public Map<String, String> namesById(FirmId firm) {
        var names = new HashMap<String, String>();
        var all = partners.everKnown(firm);
        all.forEach(each -> names.put(each.id().value(), each.name()));
        for (var each : all) {
            if (each.lineage().mergedInto() == null) {
                each.lineage().formerIds().forEach(id -> names.put(id.value(), each.name()));
            }
        }
        return Map.copyOf(names);
    }

    /// The first of the partners this person is a contact of.
    public Optional<Partner> employerOf(FirmId firm, Individual who) {
        return partners.ofContact(firm, who.id()).stream().findFirst();
    }

    /// The partner with this id, or the one it was merged into.
    public Optional<Partner> find(FirmId firm, PartnerId id) {
        var found = partners.find(firm, id);
        var into = found.map(Partner::lineage).map(Lineage::mergedInto);
        return into.isPresent() ? find(firm, into.get()) : found;
    }
}
