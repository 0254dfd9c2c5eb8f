package org.palmares.api.store;

import java.util.Objects;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;

/**
 * One exact content of an event folder.
 *
 * @param hash over names and bytes of its files
 * @param zip the folder as packed by {@link org.palmares.api.event.ZipFolder#pack}
 * @param hasMarks whether jurors or the public have given marks in it
 * @param hasPlan whether it holds teams
 */
public record EventContent(EventHash hash, Bytes zip, boolean hasMarks, boolean hasPlan) {
    public EventContent {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(zip, "zip");
    }
}
