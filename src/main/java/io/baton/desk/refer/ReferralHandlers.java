package io.baton.desk.refer;

import io.baton.bench.Gaps;
import io.baton.bench.Ranking;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.act.StepForms;
import io.baton.desk.refer.claim.ClaimHandlers;
import io.baton.desk.refer.claim.ClaimWarning;
import io.baton.desk.refer.edit.EditReferral;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.log.LoggingFromWords;
import io.baton.desk.refer.log.LoggingHandlers;
import io.baton.desk.refer.log.NeedsByPartner;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.refer.offer.OfferHandlers;
import io.baton.desk.refer.show.HomePage;
import io.baton.desk.refer.show.ShowHandlers;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.partner.Partners;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// All commands, buttons and forms about referrals.
public final class ReferralHandlers {
    private final ReferralBasics basics;
    private final Partners partners;
    private final OfferHandlers offers;
    private final ShowHandlers show;
    private final ClaimHandlers claims;
    private final ResumableTurns resumableTurns;
    private final ClientTracking clientTracking;
    private final LoggingHandlers logging;
    private final ReferralSteps steps;

    public ReferralHandlers(
            ReferralStore referrals,
            Partners partners,
            ClientTracking clientTracking,
            Ranking ranking,
            Gaps gaps,
            LinkIssuer links,
            ReferralGuards guards) {
        this.partners = partners;
        this.clientTracking = clientTracking;
        resumableTurns = guards.resumableTurns();
        basics = ReferralBasics.of(referrals, partners, clientTracking, ranking, links, guards);
        var counterparties = basics.counterparties();
        var transitions = basics.transitions();
        var nextSteps = basics.nextSteps();
        logging =
                new LoggingHandlers(
                        new LoggingHandlers.Stores(referrals, partners, gaps),
                        ranking,
                        basics.proposals(),
                        basics.successors(),
                        clientTracking,
                        basics.confidentialPosts(),
                        resumableTurns);
        var keeper = clientTracking.claimKeeper();
        claims =
                new ClaimHandlers(
                        referrals, transitions, keeper, basics.confidentialPosts(), counterparties);
        offers =
                new OfferHandlers(
                        referrals,
                        transitions,
                        partners,
                        counterparties,
                        basics.proposals(),
                        nextSteps,
                        links,
                        new ClaimWarning(referrals, keeper, counterparties));
        show =
                new ShowHandlers(
                        referrals,
                        partners,
                        clientTracking::known,
                        nextSteps,
                        clientTracking.claimLines());
        steps = new ReferralSteps(basics, resumableTurns);
    }

    public Handlers handlers() {
        var counterparties = basics.counterparties();
        return new Handlers(
                        commands(), logging.buttons(counterparties), logging.forms(counterparties))
                .and(show.buttonsAndForms())
                .and(offers.buttonsAndForms(resumableTurns))
                .and(claims.buttonsAndForms())
                .and(steps.buttonsAndForms())
                .and(editReferral().buttonsAndForms());
    }

    private List<Command> commands() {
        var all = subcommands();
        return Stream.concat(Stream.of(logging.outbound(all)), all.stream()).toList();
    }

    private List<Command> subcommands() {
        return Stream.of(
                        List.<Command>of(logging.inbound(), logging.sameClients()),
                        show.commands(),
                        offers.commands(),
                        List.of(editReferral().command(), steps.undo(), claims.command()),
                        steps.commands())
                .flatMap(List::stream)
                .toList();
    }

    public ReferralForm referralForm() {
        return logging.form();
    }

    private EditReferral editReferral() {
        return new EditReferral(
                basics.referrals(),
                basics.transitions(),
                partners,
                offers.offerReferral(),
                referralForm(),
                clientTracking.notices(),
                basics.successors());
    }

    /// The firm's people, for those who are named without a mention.
    public KnownMembers knownMembers() {
        return basics.knownMembers();
    }

    /// The forms of steps with a referral.
    public StepForms stepForms() {
        return steps.forms(offers, editReferral());
    }

    public NeedsByPartner needsByPartner() {
        return logging.needsByPartner();
    }

    /// What logs referrals that were described in a person's own words.
    public LoggingFromWords loggingFromWords() {
        return logging.fromWords();
    }

    /// @param waiting what waits for a person besides referrals
    /// @param share adds the partner share to the card
    public HomePage home(
            Function<Ask, List<Card.Part>> waiting, BiFunction<Ask, Card, Card> share) {
        return show.home(waiting, share);
    }

    /// What happens without anyone asking.
    public ReferralJobs jobs() {
        return new ReferralJobs(basics);
    }
}
