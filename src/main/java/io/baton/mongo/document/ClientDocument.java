package io.baton.mongo.document;

import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

public final class ClientDocument {
    private ClientDocument() {}

    public static Document of(Client client) {
        return new Document("id", client.id().value())
                .append("firm", client.firm().value())
                .append("name", client.name())
                .append("firstReferral", client.firstReferral())
                .append("mailDomains", client.mailDomains().stream().sorted().toList())
                .append("sameAs", client.sameAs().map(ClientId::value).orElse(null))
                .append(
                        "notSameAs",
                        client.decisions().notSameAs().stream()
                                .map(ClientId::value)
                                .sorted()
                                .toList());
    }

    public static Client read(Document from, long version) {
        var sameAs = Fields.textOrNull(from, "sameAs");
        return new Client(
                new Client.Identity(
                        new FirmId(Fields.text(from, "firm")),
                        new ClientId(Fields.text(from, "id"))),
                Fields.text(from, "name"),
                Fields.text(from, "firstReferral"),
                Set.copyOf(Fields.readStrings(from, "mailDomains")),
                new Client.Decisions(
                        sameAs == null ? null : new ClientId(sameAs),
                        Fields.readStrings(from, "notSameAs").stream()
                                .map(ClientId::new)
                                .collect(Collectors.toSet())),
                version);
    }
}
