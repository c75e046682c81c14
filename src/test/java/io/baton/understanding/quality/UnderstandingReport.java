package io.baton.understanding.quality;

import io.baton.minilm.MiniLmModel;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.token.WordLists;

/// Prints how well messages are understood, with every mistake.
public final class UnderstandingReport {
    private UnderstandingReport() {}

    /// The reader as Baton runs it.
    record Setup(MessageReader reader, WordLists words) {

        static Setup load() throws Exception {
            var model = MiniLmModel.load();
            var lexicon = new Lexicon(Vocabulary.shipped());
            var words = new WordLists(model::knowsWord, model::isCommonWord, lexicon::knows);
            var reader =
                    new MessageReader(model::embedInContext, UnderstandingModels.shipped(), words);
            return new Setup(reader, words);
        }
    }

    /// @param args the file of messages and the file of their world
    public static void main(String[] args) throws Exception {
        var setup = Setup.load();
        var report =
                Report.of(
                        LabelledMessage.all(args[0]),
                        World.read(args[1], setup.words()),
                        setup.reader());
        report.mistakes().forEach(System.out::println);
        System.out.println(report);
    }
}
