package io.baton.mongo.contract;

import io.baton.testing.Clock;

/// Something that stores can stand on.
interface Engine {

    /// An empty database.
    Database fresh(Clock clock);

    interface Database {
        /// The stores of one more instance of the program.
        Stores instance();
    }
}
