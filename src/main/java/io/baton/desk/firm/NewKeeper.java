package io.baton.desk.firm;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.button.FirmButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.List;
import java.util.Optional;

/// The member who was picked as the keeper.
final class NewKeeper {
    private final Partners partners;

    NewKeeper(Partners partners) {
        this.partners = partners;
    }

    /// Empty if no one was picked.
    Optional<ParseResult<Individual>> picked(Ask ask, Turn.Submitted form) {
        return Optional.ofNullable(form.answers().get(SettingsForm.KEEPER))
                .filter(id -> !id.isBlank())
                .map(id ->
                        Optional.ofNullable(form.mentioned().get(id))
                                .map(person -> checked(ask, person))
                                .orElseGet(() ->
                                        ParseResult.unclear(
                                                "I can't find this person. Pick another one.")));
    }

    private ParseResult<Individual> checked(Ask ask, Person person) {
        return switch (person.standing()) {
            case MEMBER ->
                    partners.ofContact(ask.firm().id(), person.id()).stream()
                            .findFirst()
                            .map(partner -> contact(person, partner))
                            .orElseGet(() ->
                                    ParseResult.of(new Individual(person.id(), person.name())));
            case OUTSIDER ->
                    ParseResult.unclear(
                            "%s isn't a member of the firm. Pick a member."
                                    .formatted(person.name()));
            case LEFT ->
                    ParseResult.unclear(
                            "%s's account is deactivated. Pick another member."
                                    .formatted(person.name()));
            case BOT -> ParseResult.unclear("%s is a bot. Pick a member.".formatted(person.name()));
        };
    }

    private static ParseResult<Individual> contact(Person person, Partner partner) {
        return ParseResult.unclear(
                "%s works for %s. Pick a member.".formatted(person.name(), partner.name()));
    }

    /// Tells a new keeper what it means.
    ///
    /// @param next the firm with the keeper
    static List<Post> posts(Firm now, Firm next, Individual by) {
        var keeper = next.keeper();
        if (keeper == null || keeper.is(by) || keeper.equals(now.keeper())) {
            return List.of();
        }
        var text =
                Text.empty()
                        .and(Spans.of(by))
                        .plain(" made you the keeper of ")
                        .strong(next.name())
                        .plain(
                                ". You answer for what no one else owns, and can change the settings.");
        return List.of(
                Post.once(
                        "%s/keeper/v%d".formatted(next.id().value(), now.version() + 1),
                        new Place.Direct(keeper.id()),
                        Card.saying(text).buttons(FirmButtons.settings(true)),
                        new PostSubject.KeeperNamed()));
    }
}
