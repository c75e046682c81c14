package io.baton.desk.refer;

import io.baton.bench.Gaps;
import io.baton.bench.Ranking;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.act.ReferralActs;
import io.baton.desk.refer.act.StepForms;
import io.baton.desk.refer.claim.ClaimHandlers;
import io.baton.desk.refer.claim.ClaimWarning;
import io.baton.desk.refer.edit.EditReferral;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.log.LoggingFromWords;
import io.baton.desk.refer.log.LoggingHandlers;
import io.baton.desk.refer.log.NeedsByPartner;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.offer.OfferHandlers;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.pass.BatonReceivers;
import io.baton.desk.refer.show.HomePage;
import io.baton.desk.refer.show.ShowHandlers;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.terms.OtherTermsHandlers;
import io.baton.desk.refer.undo.UndoHandlers;
import io.baton.partner.Partners;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// All commands, buttons and forms about referrals.
public final class ReferralHandlers {
    private final ReferralStore referrals;
    private final Partners partners;
    private final ConfidentialPosts confidentialPosts;
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final OfferHandlers offers;
    private final ShowHandlers show;
    private final ClaimHandlers claims;
    private final ResumableTurns resumableTurns;
    private final ReferralJobs.Handover handover;
    private final ClientTracking clientTracking;
    private final LoggingHandlers logging;
    private final ReferralActs acts;
    private final UndoHandlers undo;
    private final OtherTermsHandlers terms;

    public ReferralHandlers(
            ReferralStore referrals,
            Partners partners,
            ClientTracking clientTracking,
            Ranking ranking,
            Gaps gaps,
            LinkIssuer links,
            ReferralGuards guards) {
        this.referrals = referrals;
        resumableTurns = guards.resumableTurns();
        this.partners = partners;
        this.clientTracking = clientTracking;
        counterparties = new Counterparties(partners);
        var successors = new Successors(counterparties, guards.presenceCheck());
        confidentialPosts = guards.confidentialPosts(counterparties);
        transitions =
                new Transitions(
                        referrals,
                        confidentialPosts,
                        guards.delayNotice(),
                        clientTracking.claimsOfSteps());
        var proposals = new PartnerProposals(ranking, partners, links);
        handover = new ReferralJobs.Handover(proposals, guards.presenceCheck(), successors);
        logging =
                new LoggingHandlers(
                        new LoggingHandlers.Stores(referrals, partners, gaps),
                        ranking,
                        proposals,
                        successors,
                        clientTracking,
                        confidentialPosts,
                        resumableTurns);
        var nextSteps = new NextStepButtons(proposals, counterparties);
        var keeper = clientTracking.claimKeeper();
        claims =
                new ClaimHandlers(
                        referrals, transitions, keeper, confidentialPosts, counterparties);
        offers =
                new OfferHandlers(
                        referrals,
                        transitions,
                        partners,
                        proposals,
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
        terms = new OtherTermsHandlers(counterparties);
        acts =
                new ReferralActs(
                        List.of(terms.proposing()),
                        referrals,
                        transitions,
                        counterparties,
                        successors,
                        nextSteps,
                        resumableTurns,
                        new BatonReceivers(counterparties, knownMembers()));
        undo =
                new UndoHandlers(
                        referrals,
                        transitions,
                        counterparties,
                        nextSteps,
                        successors,
                        resumableTurns);
    }

    public Handlers handlers() {
        return new Handlers(
                        commands(), logging.buttons(counterparties), logging.forms(counterparties))
                .and(show.buttonsAndForms())
                .and(offers.buttonsAndForms(resumableTurns))
                .and(claims.buttonsAndForms())
                .and(acts.buttonsAndForms())
                .and(undo.handlers())
                .and(new Handlers(List.of(), terms.buttons(transitions), List.of()))
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
                        List.of(editReferral().command(), undo.subcommand(), claims.command()),
                        acts.commands())
                .flatMap(List::stream)
                .toList();
    }

    public ReferralForm referralForm() {
        return logging.form();
    }

    private EditReferral editReferral() {
        var notices = clientTracking.notices();
        return new EditReferral(
                referrals,
                transitions,
                partners,
                offers.offerReferral(),
                referralForm(),
                notices,
                handover.successors());
    }

    /// The firm's people, for those who are named without a mention.
    public KnownMembers knownMembers() {
        return new KnownMembers(
                referrals, counterparties, handover.presenceCheck()::isFormerMember);
    }

    /// The forms of steps with a referral.
    public StepForms stepForms() {
        var edit = editReferral();
        return acts.stepForms(
                offers.form(), (ask, now) -> Optional.of(edit.form(ask, now)), edit.changeForm());
    }

    public NeedsByPartner needsByPartner() {
        return logging.needsByPartner();
    }

    /// What logs referrals that were described in a person's own words.
    public LoggingFromWords loggingFromWords() {
        return logging.fromWords();
    }

    /// @param share adds the partner share to the card
    public HomePage home(BiFunction<Ask, Card, Card> share) {
        return show.home(share);
    }

    /// What happens without anyone asking.
    public ReferralJobs jobs() {
        return new ReferralJobs(
                referrals, counterparties, transitions, handover, confidentialPosts);
    }
}
