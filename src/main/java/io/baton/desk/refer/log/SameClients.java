package io.baton.desk.refer.log;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ClientButtons;
import io.baton.store.ClientStore;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `refer same A and B` asks whether two clients are one. [SameClientButton] joins them, or takes
/// them apart.
final class SameClients implements Command, NoOtherChange {
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|&|as|=)\\s+|\\s*=\\s*");

    private final ClientStore clients;
    private final ClientRecorder recorder;

    SameClients(ClientStore clients, ClientRecorder recorder) {
        this.clients = clients;
        this.recorder = recorder;
    }

    @Override
    public String name() {
        return "refer same";
    }

    @Override
    public String usage() {
        return "refer same CLIENT and CLIENT";
    }

    @Override
    public String example() {
        return "refer same Acme Ltd and Acme";
    }

    @Override
    public String purpose() {
        return "makes one client of two, or takes them apart";
    }

    /// `same client as last week` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return AND.matcher(rest).find() ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var known = recorder.known(ask.firm().id());
        var pairs = AND.matcher(rest).results().toList();
        for (var and : pairs) {
            var one = known.byName(rest.substring(0, and.start()));
            var other = known.byName(rest.substring(and.end()));
            if (one.isPresent() && other.isPresent()) {
                return question(ask, rest.substring(0, and.start()), one.get(), other.get());
            }
        }
        return CommonReplies.whisper(unknown(ask, rest, known));
    }

    private static String unknown(Ask ask, String rest, KnownClients.Directory known) {
        var parts = AND.split(rest.strip(), 2);
        for (var part : parts) {
            if (!part.isBlank() && known.byName(part).isEmpty()) {
                return "You have no client called “%s”.".formatted(part.strip());
            }
        }
        return "Which two clients? Write it like this: "
                + ask.example("refer same Acme Ltd and Acme.");
    }

    private Reply question(Ask ask, String typed, KnownClient one, KnownClient other) {
        if (one.id().equals(other.id())) {
            return alias(typed, one)
                    .map(id -> together(ask, id, one))
                    .orElseGet(() ->
                            CommonReplies.whisper(
                                    Text.of("That's one client: ").strong(one.name()).plain(".")));
        }
        return clients.find(ask.firm().id(), one.id())
                .<Reply>map(client -> new Reply.Whisper(asking(client, other)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private static Card asking(Client client, KnownClient other) {
        var buttons = ClientButtons.sameOrDifferent(client, other).toArray(Button[]::new);
        return Card.saying(
                        Text.of("Is ")
                                .strong(client.name())
                                .plain(" the same as ")
                                .strong(other.name())
                                .plain("?"))
                .buttons(buttons);
    }

    /// The typed name, or another one that isn't the client's own.
    private static Optional<ClientId> alias(String typed, KnownClient client) {
        return Stream.concat(Stream.of(ClientId.of(typed)), client.ids())
                .filter(id -> !id.equals(client.id()))
                .findFirst();
    }

    private Reply together(Ask ask, ClientId alias, KnownClient client) {
        return clients.find(ask.firm().id(), alias)
                .<Reply>map(other ->
                        new Reply.Whisper(
                                Card.saying(
                                                Text.empty()
                                                        .strong(other.name())
                                                        .plain(" is another name of ")
                                                        .strong(client.name())
                                                        .plain("."))
                                        .buttons(ClientButtons.different(other, client))))
                .orElseGet(CommonReplies::invalidButton);
    }
}
