package io.baton.desk.freetext;

import io.baton.desk.CommandRunner;
import io.baton.desk.FreeText;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.freetext.read.ReadReferrals;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.refer.act.StepForms;
import io.baton.desk.refer.log.ExactReading;
import io.baton.desk.refer.log.LoggingFromWords;
import io.baton.desk.refer.log.NeedsByPartner;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.terms.ChangedTerms;
import io.baton.desk.terms.TermsEffect;
import io.baton.partner.Partners;
import io.baton.store.DraftStore;
import io.baton.store.ReferralStore;
import java.util.List;

/// The answers to free text, with their buttons and forms.
public final class FreeTextHandlers {
    private final FreeTextAnswers answers;
    private final DraftButtonHandlers draftButtons;
    private final DraftForm draftForm;
    private final StepForm stepForm;

    /// How referrals are logged.
    public record Logging(
            LoggingFromWords loggingFromWords,
            NeedsByPartner splitter,
            ReferralForm referralForm,
            StepForms stepForms,
            ResumableTurns resumableTurns) {}

    /// What drafts are made of.
    public record Stores(
            DraftStore drafts,
            ReferralStore referrals,
            Partners partners,
            KnownMembers knownMembers) {}

    /// @param commandRunner runs the commands that a message stands for
    public FreeTextHandlers(
            FreeTextReader reader, CommandRunner commandRunner, Logging logging, Stores stores) {
        var cards =
                new ProposalCards(
                        new DraftCard(stores.partners()),
                        new TermsProposalCard(
                                stores.partners(),
                                new ChangedTerms(new TermsEffect(stores.referrals()))),
                        stores.referrals(),
                        stores.knownMembers().counterparties());
        var pending = new PendingDrafts(stores.drafts(), cards);
        var confirmedSteps =
                new ConfirmedSteps(commandRunner, logging.resumableTurns(), stores.referrals());
        var confirmation =
                new Confirmation(
                        confirmedSteps,
                        logging.loggingFromWords(),
                        new Counterparties(stores.partners()));
        var draftAnswers = new DraftAnswers(pending, confirmation, logging.resumableTurns());
        var stepForecast =
                new StepForecast(
                        confirmedSteps,
                        pending,
                        stores.referrals(),
                        stores.knownMembers().counterparties());
        stepForm =
                new StepForm(
                        pending,
                        draftAnswers,
                        confirmation,
                        logging.stepForms(),
                        logging.resumableTurns());
        draftButtons =
                new DraftButtonHandlers(
                        pending, draftAnswers, confirmation, stepForecast, stepForm);
        draftForm = new DraftForm(pending, draftAnswers, logging.referralForm());
        var readSteps = new ReadSteps(stores.referrals(), stores.partners(), stores.knownMembers());
        var readMessage =
                new ReadMessage(
                        new ReadReferrals(logging.splitter(), stores.partners()),
                        readSteps,
                        stores.partners(),
                        stores.referrals());
        var clients = new FirmClients(stores.referrals());
        answers =
                new FreeTextAnswers(
                        reader,
                        commandRunner,
                        readMessage,
                        pending,
                        draftAnswers,
                        new ExactReading(stores.partners()),
                        new DraftProposals(commandRunner, readMessage, pending, stepForecast),
                        new ToldMoney(
                                new ToldTerms(stores.partners()),
                                new ToldPayment(stores.partners(), clients),
                                new MoneyQuestions(stores.partners(), clients)),
                        new FormerContactWords(stores.referrals()),
                        new NewPrice(readSteps, stores.referrals()));
    }

    public FreeText answers() {
        return answers;
    }

    public Handlers handlers() {
        return new Handlers(List.of(), draftButtons.all(), List.of(draftForm, stepForm));
    }
}
