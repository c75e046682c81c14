package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A service with the meaning of its words.
///
/// @param centroid of its sentences
public record ServiceEmbeddings(
        Service service, List<Embedding> terms, List<Embedding> said, Embedding centroid) {

    /// @return empty where meaning cannot be told
    public static Optional<ServiceEmbeddings> of(Service service, SentenceEncoder sentenceEncoder) {
        var terms = meanings(service.terms(), sentenceEncoder);
        var said = meanings(service.said(), sentenceEncoder);
        return terms.size() < service.terms().size() || said.size() < service.said().size()
                ? Optional.empty()
                : Optional.of(
                        new ServiceEmbeddings(service, terms, said, Embedding.centroid(said)));
    }

    private static List<Embedding> meanings(List<String> texts, SentenceEncoder sentenceEncoder) {
        return texts.stream().map(sentenceEncoder::embed).flatMap(Optional::stream).toList();
    }

    /// All that is said of it, terms too.
    public List<Embedding> all() {
        return Stream.concat(said.stream(), terms.stream()).toList();
    }
}
