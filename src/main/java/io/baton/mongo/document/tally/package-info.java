/// Documents of tallies.
@NullMarked
package io.baton.mongo.document.tally;

import org.jspecify.annotations.NullMarked;
