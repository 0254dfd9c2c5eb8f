/**
 * What the service keeps: the data folder with its lock, the database, and one store for each aggregate.
 *
 * <p>SQL stands here and nowhere else. What a store gives back are plain records.
 */
package org.palmares.api.store;
