package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.understanding.Reading;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.reader.PhoneRegion;
import java.util.function.Supplier;

/// Reads a message with the firm's names, currency, time zone and country.
public final class OwnWordsReader implements FreeTextReader {
    private final Supplier<MessageReader> messageReader;
    private final FirmNamesCache firmNames;

    /// @param messageReader loads the models on first use
    public OwnWordsReader(Supplier<MessageReader> messageReader, FirmNamesCache firmNames) {
        this.messageReader = messageReader;
        this.firmNames = firmNames;
    }

    @Override
    public Reading read(Ask ask, String text) {
        var firm = ask.firm();
        var from =
                switch (ask.asker()) {
                    case Asker.Member _, Asker.Stranger _ -> null;
                    case Asker.Contact(_, var partners) -> partners.getFirst().id();
                };
        var context =
                new MessageContext(
                        ask.today(),
                        firm.currency(),
                        PhoneRegion.of(firm.currency(), firm.zone()),
                        from);
        return messageReader.get().read(text, firmNames.of(ask), context);
    }
}
