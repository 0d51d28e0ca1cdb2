/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Identifies a channel: its thing, then its id, or its group and its id with a hash sign between.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ChannelUID extends UID {

    /** What the last segment looks like. */
    public static final Pattern CHANNEL_SEGMENT_PATTERN = Pattern.compile("[\\w-]*(?:#[\\w-]*)?");

    public static final String CHANNEL_GROUP_SEPARATOR = "#";

    /**
     * @throws IllegalArgumentException if the text is no channel of a thing
     */
    public ChannelUID(String channelUid) {
        super(channelUid);
        getThingUID();
    }

    /** A channel of a thing; {@code id} may hold a group. */
    public ChannelUID(ThingUID thingUID, String id) {
        super(segments(thingUID, id));
    }

    public ChannelUID(ThingUID thingUID, String groupId, String id) {
        super(segments(thingUID, groupId + CHANNEL_GROUP_SEPARATOR + id));
    }

    public ChannelUID(ChannelGroupUID channelGroupUID, String id) {
        this(channelGroupUID.getThingUID(), channelGroupUID.getId(), id);
    }

    private static List<String> segments(ThingUID thingUID, String channelId) {
        List<String> segments = new ArrayList<>(thingUID.getAllSegments());
        segments.add(channelId);
        return segments;
    }

    /** The id with its group, if it has one. */
    public String getId() {
        List<String> all = getAllSegments();
        return all.get(all.size() - 1);
    }

    public String getIdWithoutGroup() {
        return isInGroup() ? getId().split(CHANNEL_GROUP_SEPARATOR)[1] : getId();
    }

    public boolean isInGroup() {
        return getId().contains(CHANNEL_GROUP_SEPARATOR);
    }

    /** The group, or null. */
    public @Nullable String getGroupId() {
        return isInGroup() ? getId().split(CHANNEL_GROUP_SEPARATOR)[0] : null;
    }

    public ThingUID getThingUID() {
        List<String> all = getAllSegments();
        return new ThingUID(all.subList(0, all.size() - 1).toArray(String[]::new));
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 4;
    }

    @Override
    protected void validateSegment(String segment, int index, int length) {
        if (index < length - 1) {
            super.validateSegment(segment, index, length);
        } else if (!CHANNEL_SEGMENT_PATTERN.matcher(segment).matches()) {
            throw new IllegalArgumentException("The channel id '" + segment + "' is not " + CHANNEL_SEGMENT_PATTERN);
        }
    }
}
