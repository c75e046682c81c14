package io.baton.app;

import io.baton.desk.Desk;
import io.baton.desk.Handlers;
import io.baton.desk.StillMembers;
import io.baton.desk.books.BookExports;
import io.baton.desk.books.BooksHandlers;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.statement.StatementHandlers;
import io.baton.desk.statement.link.StatementLinkHandlers;
import io.baton.mongo.MongoStores;
import io.baton.web.statement.StatementLinkController;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Statements, their pages, and exports to accounting programs.
@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

    @Bean
    StatementHandlers statementHandlers(MongoStores stores) {
        return new StatementHandlers(
                stores.partners(),
                stores.referrals(),
                new StatementHandlers.Stores(
                        stores.statements(), stores.settlements(), stores.statementRounds()));
    }

    @Bean
    StatementLinkHandlers statementLinkHandlers(MongoStores stores, DownloadKeys downloadKeys) {
        return new StatementLinkHandlers(
                stores.partners(), stores.statements(), stores.exportTokens(), downloadKeys);
    }

    @Bean
    BookExports bookExports(MongoStores stores) {
        return new BookExports(stores.statements(), stores.partners());
    }

    @Bean
    Handlers statementFeatures(
            StatementHandlers statements,
            StatementLinkHandlers links,
            BookExports bookExports,
            MongoStores stores,
            FileDelivery fileDelivery) {
        var books =
                new BooksHandlers(bookExports, statements.unsent(stores.tallies()), fileDelivery);
        return statements.handlers(stores.tallies()).and(links.handlers()).and(books.handlers());
    }

    @Bean
    @Conditional(LinkConfiguration.Reachable.class)
    StatementLinkController statementPage(
            StatementLinkHandlers links,
            MongoStores stores,
            StillMembers stillMembers,
            Desk desk,
            InstantSource clock,
            Settings settings) {
        return new StatementLinkController(
                links.pages(stores.firms(), stores.referrals(), stillMembers, clock),
                desk,
                !settings.local());
    }
}
