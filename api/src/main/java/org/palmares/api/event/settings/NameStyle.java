package org.palmares.api.event.settings;

/** How people appear in documents that others read. */
public enum NameStyle {
    FULL,
    FIRST_NAME_AND_INITIAL,
    FIRST_NAME
}
