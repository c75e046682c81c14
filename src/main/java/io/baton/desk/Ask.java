package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Turn;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.store.OtherChangeStore.OtherChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A turn with its firm, its asker and the time.
///
/// @param onlyChecks whether a step is only checked, so nothing is written
public record Ask(
        Firm firm, Turn turn, Asker asker, Instant now, boolean onlyChecks, Lately lately) {

    public Ask(Firm firm, Turn turn, Asker asker, Instant now) {
        this(firm, turn, asker, now, false, Lately.UNKNOWN);
    }

    /// The same, to find out whether a step is possible. If it is, the reply is nothing.
    public Ask checking() {
        return new Ask(firm, turn, asker, now, true, lately);
    }

    Ask after(Lately before) {
        return new Ask(firm, turn, asker, now, onlyChecks, before);
    }

    /// What the person last changed that isn't a referral.
    public Optional<OtherChange> otherChange() {
        return lately.otherChange().get();
    }

    /// The card that offers to take back what the person last changed that isn't a referral.
    public Optional<Card> takeBack(OtherChange change) {
        return lately.takeBack().apply(change);
    }

    /// A usage or example with `R-12`, about a referral that the person knows.
    public String example(String usage) {
        return lately.example(usage);
    }

    public Individual who() {
        return asker.who();
    }

    /// The same person and place, under a turn of its own. Two calls with one id have one effect.
    ///
    /// @param turn the id of that turn
    /// @param text the command that is run, as if typed
    public Ask under(String turn, String text, Map<String, Person> mentioned) {
        var here = this.turn.context();
        var context =
                new Turn.Context(
                        turn,
                        here.workspace(),
                        here.person(),
                        here.place(),
                        here.replyCapability());
        var said = new Turn.Said(context, text, mentioned);
        return new Ask(firm, said, asker, now, onlyChecks, lately);
    }

    /// The firm's calendar day.
    public LocalDate today() {
        return firm.dayOf(now);
    }

    /// Formats times in the firm's zone, relative to now.
    public TimeFormat times() {
        return new TimeFormat(firm, now);
    }

    /// People mentioned in the text, by the id used there.
    public Map<String, Person> mentioned() {
        return turn instanceof Turn.Said said ? said.mentioned() : Map.of();
    }

    /// The channel where the turn happened; null in a direct message.
    public @Nullable String channel() {
        return switch (turn.place()) {
            case Place.Channel(var id, _) -> id;
            case Place.Ephemeral(var id, _, _) -> id;
            case Place.Direct _ -> null;
        };
    }
}
