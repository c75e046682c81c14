package io.baton.desk.firm;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FirmChange;
import io.baton.desk.FormHandler;
import io.baton.desk.button.FirmButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.firm.Setting;
import io.baton.firm.SettingChange;
import io.baton.firm.SettingsUpdate;
import io.baton.firm.SettingsUpdate.Outcome;
import io.baton.store.FirmStore;
import io.baton.store.Journal.WriteOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Saves the form of the keeper. A currency that existing data depends on is asked about first.
final class SaveSettings implements FormHandler {
    private final FirmStore firms;
    private final NewKeeper newKeeper;
    private final SettingEffects effects;

    SaveSettings(FirmStore firms, NewKeeper newKeeper, SettingEffects effects) {
        this.firms = firms;
        this.newKeeper = newKeeper;
        this.effects = effects;
    }

    @Override
    public String formId() {
        return SettingsForm.ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        if (!form.subject().matches("\\d{1,18}")) {
            return CommonReplies.invalidButton();
        }
        var keeper = newKeeper.picked(ask, form);
        return FirmChange.of(
                ask.firm(),
                firms,
                firm -> {
                    var read = SettingsInput.read(firm, form.answers(), ask.today());
                    var errors = new HashMap<>(read.errors());
                    keeper.ifPresent(picked -> addError(errors, picked));
                    return errors.isEmpty()
                            ? saved(ask, firm, withKeeper(read.wanted(), keeper), opened(form))
                            : Optional.of(new Reply.FieldErrors(errors));
                });
    }

    private static long opened(Turn.Submitted form) {
        return Long.parseLong(form.subject());
    }

    private static void addError(HashMap<String, String> errors, ParseResult<Individual> picked) {
        if (picked instanceof ParseResult.Unclear<Individual>(var why)) {
            errors.put(SettingsForm.KEEPER, why);
        }
    }

    private static Firm withKeeper(Firm firm, Optional<ParseResult<Individual>> picked) {
        return picked.isPresent()
                        && picked.get() instanceof ParseResult.Understood<Individual>(var who)
                ? firm.withKeeper(who)
                : firm;
    }

    /// Empty if someone else wrote first.
    private Optional<Reply> saved(Ask ask, Firm now, Firm wanted, long opened) {
        var whole = SettingsUpdate.merge(now, wanted, opened, ask.who(), ask.now());
        boolean mayChange = now.isKeeper(ask.who());
        var question =
                mayChange && changes(whole).anyMatch(change -> change.setting() == Setting.CURRENCY)
                        ? effects.ofCurrency(now, wanted.currency(), ask.now())
                        : Optional.<String>empty();
        var outcome =
                question.isEmpty()
                        ? whole
                        : SettingsUpdate.merge(
                                now,
                                wanted.withCurrency(now.currency()),
                                opened,
                                ask.who(),
                                ask.now());
        return switch (outcome) {
            case Outcome.Unchanged _ when question.isEmpty() ->
                    Optional.of(unchanged(ask, now, opened));
            case Outcome.Saved _, Outcome.Conflict _, Outcome.Unchanged _ when !mayChange ->
                    Optional.of(CommonReplies.whisper(SettingsCard.onlyKeeper(now)));
            case Outcome.Conflict(var theirs) -> Optional.of(conflict(theirs));
            case Outcome.Unchanged _ ->
                    Optional.of(new Reply.Whisper(question(question.get(), now, wanted)));
            case Outcome.Saved(var next, var changes) -> {
                var posts = NewKeeper.posts(now, next, ask.who());
                if (firms.write(next, ask.turn().id(), posts) == WriteOutcome.STALE) {
                    yield Optional.empty();
                }
                var card = saved(changes, next);
                yield Optional.of(
                        new Reply.Whisper(
                                question.map(why -> withQuestion(card, why, now, wanted))
                                        .orElse(card)));
            }
        };
    }

    private static Stream<SettingChange> changes(Outcome outcome) {
        return outcome instanceof Outcome.Saved(_, var changes) ? changes.stream() : Stream.empty();
    }

    /// If they sent the form twice, the first time saved it.
    private Reply unchanged(Ask ask, Firm now, long opened) {
        var own =
                now.history().stream()
                        .filter(change -> change.version() > opened && change.who().is(ask.who()))
                        .toList();
        return own.isEmpty()
                ? CommonReplies.whisper("Nothing changed.")
                : new Reply.Whisper(saved(own, now));
    }

    private static Reply conflict(List<SettingChange> theirs) {
        return new Reply.FieldErrors(
                theirs.stream()
                        .collect(
                                Collectors.toMap(
                                        change -> SettingsForm.field(change.setting()),
                                        change ->
                                                "%s just changed this to “%s”. To change it again, open the settings again."
                                                        .formatted(
                                                                change.who().name(),
                                                                SettingsCard.orNone(
                                                                        change.after())))));
    }

    private Card saved(List<SettingChange> changes, Firm next) {
        var card = Card.saying("Saved.").bullets(changes.stream().map(SettingsCard::line).toList());
        for (var effect : effects.of(changes, next)) {
            card = card.note(effect);
        }
        return card;
    }

    private static Card question(String effect, Firm now, Firm wanted) {
        return withButtons(Card.saying(effect), now, wanted);
    }

    private static Card withQuestion(Card card, String effect, Firm now, Firm wanted) {
        return withButtons(card.paragraph(Text.of(effect)), now, wanted);
    }

    private static Card withButtons(Card card, Firm now, Firm wanted) {
        var from = now.currency().getCode();
        return card.buttons(
                FirmButtons.changeCurrency(from, wanted.currency().getCode()),
                FirmButtons.keepCurrency(from));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the settings");
    }
}
