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
package org.openhab.devhost.internal.ohinf;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.types.StateDescription;

/**
 * What comes out of files that are right.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class GoodFilesTest {

    private final OhInfContent system = new OhInfLoader().load(FixtureBundle.host(), elsewhere -> false);
    private final OhInfContent content = new OhInfLoader().load(FixtureBundle.of("good"),
            system.definitions()::contains);

    @Test
    void nothingIsRefusedOrReported() {
        assertThat(content.refusals(), is(empty()));
        assertThat(content.notices(), is(empty()));
    }

    @Test
    void bridgeTypeIsComplete() {
        ThingType account = thing("account");

        assertThat(account, is(instanceOf(BridgeType.class)));
        assertThat(account.getLabel(), is("Demo Account"));
        assertThat(account.getDescription(), is("An account."));
        assertThat(account.getCategory(), is("WebService"));
        assertThat(account.isListed(), is(false));
        assertThat(account.getProperties(), is(Map.of("vendor", "Demo", "thingTypeVersion", "1")));
        assertThat(account.getRepresentationProperty(), is("clientId"));
        assertThat(account.getConfigDescriptionURI(), is(URI.create("thing-type:demo:account")));
        assertThat(account.getSupportedBridgeTypeUIDs(), is(empty()));
    }

    @Test
    void thingTypeWithGroupsIsComplete() {
        ThingType person = thing("person");

        assertThat(person, is(not(instanceOf(BridgeType.class))));
        assertThat(person.isListed(), is(true));
        assertThat(person.getLabel(), is("@text/person.label"));
        assertThat(person.getDescription(), is("A person with a <b>body</b>."));
        assertThat(person.getSupportedBridgeTypeUIDs(), contains("demo:account"));
        assertThat(person.getExtensibleChannelTypeIds(), contains("weight", "mood"));
        assertThat(person.getChannelDefinitions(), is(empty()));
        assertThat(
                person.getChannelGroupDefinitions().stream()
                        .map(group -> group.getId() + " " + group.getTypeUID() + " " + group.getLabel()).toList(),
                contains("body demo:body null", "second demo:body Second Body"));
        assertThat(person.getConfigDescriptionURI(), is(URI.create("thing-type:demo:person")));
        assertThat(config("thing-type:demo:person").getParameters().get(0).getName(), is("userId"));
    }

    @Test
    void channelsKeepTheirOwnTextsPropertiesAndPolicy() {
        List<ChannelDefinition> channels = thing("device").getChannelDefinitions();

        assertThat(channels.stream().map(channel -> channel.getId() + " " + channel.getChannelTypeUID()).toList(),
                contains("battery system:battery-level", "weight demo:weight", "event demo:event"));
        ChannelDefinition weight = channels.get(1);
        assertThat(weight.getLabel(), is("Measured Weight"));
        assertThat(weight.getDescription(), is("On this device."));
        assertThat(weight.getProperties(), is(Map.of("kind", "1")));
        assertThat(weight.getAutoUpdatePolicy(), is(AutoUpdatePolicy.VETO));
        assertThat(channels.get(0).getLabel(), is(nullValue()));
    }

    @Test
    void groupTypeIsComplete() {
        ChannelGroupType body = Objects
                .requireNonNull(content.channelGroupTypes().get(new ChannelGroupTypeUID("demo:body")));

        assertThat(body.getLabel(), is("Body"));
        assertThat(body.getDescription(), is("Values of the body."));
        assertThat(body.getCategory(), is("Sensor"));
        assertThat(body.getChannelDefinitions().stream().map(ChannelDefinition::getId).toList(),
                contains("weight", "mood"));
        assertThat(body.getChannelDefinitions().get(1).getLabel(), is("Mood of the Day"));
    }

    @Test
    void stateChannelTypeIsComplete() {
        ChannelType weight = channel("weight");

        assertThat(weight.getKind(), is(ChannelKind.STATE));
        assertThat(weight.getItemType(), is("Number:Mass"));
        assertThat(weight.getUnitHint(), is("kg"));
        assertThat(weight.isAdvanced(), is(true));
        assertThat(weight.getCategory(), is("Number"));
        assertThat(weight.getTags(), containsInAnyOrder("Measurement", "Level"));
        assertThat(weight.getAutoUpdatePolicy(), is(AutoUpdatePolicy.RECOMMEND));
        StateDescription state = Objects.requireNonNull(weight.getState());
        assertThat(state.getMinimum(), is(new BigDecimal("0")));
        assertThat(state.getMaximum(), is(new BigDecimal("300.5")));
        assertThat(state.getStep(), is(new BigDecimal("0.1")));
        assertThat(state.getPattern(), is("%.1f %unit%"));
        assertThat(state.isReadOnly(), is(true));
    }

    @Test
    void optionsOfStatesAndCommandsAreRead() {
        ChannelType mood = channel("mood");

        StateDescription state = Objects.requireNonNull(mood.getState());
        assertThat(state.isReadOnly(), is(false));
        assertThat(state.getOptions().stream().map(option -> option.getValue() + "=" + option.getLabel()).toList(),
                contains("GOOD=Good", "BAD=@text/mood.bad"));
        assertThat(
                Objects.requireNonNull(mood.getCommandDescription()).getCommandOptions().stream()
                        .map(option -> option.getCommand() + "=" + option.getLabel()).toList(),
                contains("CHEER=Cheer Up"));
        assertThat(mood.getConfigDescriptionURI(), is(URI.create("channel-type:demo:mood")));
        assertThat(config("channel-type:demo:mood").getParameters().get(0).getName(), is("depth"));
        assertThat(mood.isAdvanced(), is(false));
        assertThat(mood.getAutoUpdatePolicy(), is(nullValue()));
    }

    @Test
    void triggerChannelTypeHasEventsAndNoItem() {
        ChannelType event = channel("event");

        assertThat(event.getKind(), is(ChannelKind.TRIGGER));
        assertThat(event.getItemType(), is(nullValue()));
        assertThat(event.getCategory(), is("Alarm"));
        assertThat(
                Objects.requireNonNull(event.getEvent()).getOptions().stream()
                        .map(option -> option.getValue() + "=" + option.getLabel()).toList(),
                contains("NEW=New Measurement", "GONE=null"));
    }

    @Test
    void textParameterIsComplete() {
        ConfigDescription account = config("thing-type:demo:account");
        ConfigDescriptionParameter secret = parameter(account, "secret");

        assertThat(secret.getType(), is(Type.TEXT));
        assertThat(secret.isRequired(), is(true));
        assertThat(secret.getContext(), is("password"));
        assertThat(secret.getGroupName(), is("access"));
        assertThat(secret.getPattern(), is("[0-9a-f]*"));
        assertThat(secret.getDescription(), is("A secret in two lines."));
        assertThat(secret.getLimitToOptions(), is(true));
        var group = account.getParameterGroups().get(0);
        assertThat(group.getName() + " " + group.getLabel() + " " + group.getDescription() + " " + group.getContext()
                + " " + group.isAdvanced(), is("access Access Who you are. url true"));
    }

    @Test
    void numberParametersAreComplete() {
        ConfigDescription account = config("thing-type:demo:account");
        ConfigDescriptionParameter interval = parameter(account, "interval");

        assertThat(interval.getType(), is(Type.INTEGER));
        assertThat(interval.getMinimum(), is(new BigDecimal("1")));
        assertThat(interval.getMaximum(), is(new BigDecimal("1440")));
        assertThat(interval.getStepSize(), is(new BigDecimal("5")));
        assertThat(interval.getUnit(), is("min"));
        assertThat(interval.getDefault(), is("30"));
        assertThat(interval.isAdvanced(), is(true));
        assertThat(interval.isVerifyable(), is(true));
        assertThat(interval.isRequired(), is(false));
        assertThat(interval.isReadOnly(), is(false));
        ConfigDescriptionParameter ratio = parameter(account, "ratio");
        assertThat(ratio.getType(), is(Type.DECIMAL));
        assertThat(ratio.getMinimum(), is(new BigDecimal("0.5")));
        assertThat(ratio.isReadOnly(), is(true));
        assertThat(ratio.getUnitLabel(), is("parts"));
        assertThat(parameter(account, "on").getType(), is(Type.BOOLEAN));
    }

    @Test
    void listParameterHasOptionsAndLimit() {
        ConfigDescription account = config("thing-type:demo:account");
        ConfigDescriptionParameter region = parameter(account, "region");

        assertThat(region.isMultiple(), is(true));
        assertThat(region.getMultipleLimit(), is(2));
        assertThat("the older way to say it", region.isRequired(), is(true));
        assertThat(region.getLimitToOptions(), is(false));
        assertThat(region.getOptions(), contains(new ParameterOption("ROW", "Rest of the World"),
                new ParameterOption("NORTH_AMERICA", "North America")));
        assertThat(parameter(account, "item").getFilterCriteria().get(0).getValue(), is("Switch"));
    }

    @Test
    void addonAndTemplatesAreListed() {
        assertThat(content.addons(), contains(new AddonDescription("demo", "binding", "Demo Binding",
                "Shows what the files can say.", "cloud", "de,fr", null, "binding:demo")));
        assertThat(config("binding:demo").getParameters().get(0).getName(), is("mode"));
        RuleTemplateFile file = content.ruleTemplates().get(0);
        assertThat(file.path(), is("OH-INF/automation/templates/rules.json"));
        assertThat(file.templates().stream().map(template -> template.get("uid").getAsString()).toList(),
                contains("demo:greet", "demo:warn"));
    }

    private ThingType thing(String id) {
        return Objects.requireNonNull(content.thingTypes().get(new ThingTypeUID("demo", id)));
    }

    private ChannelType channel(String id) {
        return Objects.requireNonNull(content.channelTypes().get(new ChannelTypeUID("demo", id)));
    }

    private ConfigDescription config(String uri) {
        return Objects.requireNonNull(content.configDescriptions().get(URI.create(uri)));
    }

    private static ConfigDescriptionParameter parameter(ConfigDescription description, String name) {
        return description.getParameters().stream().filter(parameter -> parameter.getName().equals(name)).findFirst()
                .orElseThrow();
    }
}
