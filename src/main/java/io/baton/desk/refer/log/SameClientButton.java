package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.client.Client;
import io.baton.client.ClientMatching;
import io.baton.client.KnownClient;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ClientButtons;
import io.baton.firm.FirmId;
import io.baton.store.ClientStore;
import java.util.List;
import java.util.Optional;

/// *Same* and *Different*: whether two clients with similar names are one. A join can be undone
/// with *Different*; otherwise the first answer counts.
public final class SameClientButton implements ButtonHandler {
    private static final int TRIES = 5;

    private final boolean same;
    private final ClientStore clients;
    private final ClientRecorder recorder;

    private SameClientButton(boolean same, ClientStore clients, ClientRecorder recorder) {
        this.same = same;
        this.clients = clients;
        this.recorder = recorder;
    }

    public static List<ButtonHandler> both(ClientStore clients, ClientRecorder recorder) {
        return List.of(
                new SameClientButton(true, clients, recorder),
                new SameClientButton(false, clients, recorder));
    }

    @Override
    public String action() {
        return same ? ClientButtons.SAME : ClientButtons.DIFFERENT;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ClientButtons.Pair.decode(value)
                .map(pair -> answered(ask, pair))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply answered(Ask ask, ClientButtons.Pair pair) {
        var firm = ask.firm().id();
        for (int i = 0; i < TRIES; i++) {
            var client = clients.find(firm, pair.client());
            var other = recorder.known(firm).byId(pair.other());
            if (client.isEmpty() || other.isEmpty()) {
                return CommonReplies.invalidButton();
            }
            var next = same ? joined(client.get(), other.get()) : apart(firm, pair, client.get());
            if (next.isEmpty()) {
                return outcome(client.get(), other.get());
            }
            switch (clients.write(next.get(), ask.turn().id(), List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    var after = clients.find(firm, pair.client()).orElse(client.get());
                    return outcome(
                            after, recorder.known(firm).byId(pair.other()).orElse(other.get()));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper("Someone else just changed this client. Try again.");
    }

    /// Empty if they are one client already, or if someone said that they aren't.
    private static Optional<Client> joined(Client client, KnownClient other) {
        return client.sameAs().isPresent()
                        || other.isAlso(client.id())
                        || ClientMatching.areDifferent(client, other)
                ? Optional.empty()
                : Optional.of(client.sameAs(other.id()));
    }

    /// Takes them apart if they are one client. Empty if they are two already.
    private Optional<Client> apart(FirmId firm, ClientButtons.Pair pair, Client client) {
        var together =
                recorder.known(firm)
                        .byId(pair.client())
                        .filter(known -> known.isAlso(pair.other()))
                        .isPresent();
        if (together) {
            return client.sameAs().isPresent()
                    ? Optional.of(client.apartFrom(pair.other()))
                    : clients.find(firm, pair.other()).map(other -> other.apartFrom(client.id()));
        }
        return client.decisions().notSameAs().contains(pair.other())
                ? Optional.empty()
                : Optional.of(client.notSameAs(pair.other()));
    }

    /// A join can be undone.
    private static Reply outcome(Client client, KnownClient other) {
        var names = Text.empty().strong(client.name());
        return ClientMatching.areDifferent(client, other) || !other.isAlso(client.id())
                ? CommonReplies.whisper(
                        names.plain(" and ").strong(other.name()).plain(" are two clients."))
                : new Reply.Whisper(
                        Card.saying(
                                        names.plain(" is another name of ")
                                                .strong(other.name())
                                                .plain("."))
                                .buttons(ClientButtons.different(client, other)));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a client");
    }
}
