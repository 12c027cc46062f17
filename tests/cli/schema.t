What each key of the JSON holds, for programs that read it.

$ bifc schema person
> {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"person","description":"Visitors, volunteers, donors and contacts","type":"object","required":["id","name","identity","role","status","phone","email","birth_year","age_band","gender","situation","skills","consent","forget_by","same_as","household","created","changed","source","key","kept"],
> "properties":{
> "id":{"description":"Its permanent number","type":"string","pattern":"^P[0-9]+[a-z]*$"},
> "name":{"description":"Name, or what the group calls them","type":["string","null"]},
> "identity":{"description":"Counted only, a pseudonym, or known by name","type":"string","enum":["counted","pseudonym","identified"]},
> "role":{"description":"What they are to the group","type":["array","null"],"items":{"type":"string","enum":["visitor","volunteer","donor","contact"]}},
> "status":{"description":"Whether they still come","type":"string","enum":["active","inactive"]},
> "phone":{"description":"Telephone number, if they want to be called","type":["string","null"]},
> "email":{"description":"E-mail address, if they want to be written to","type":["string","null"]},
> "birth_year":{"description":"Year of birth, if a report needs it","type":["integer","null"]},
> "age_band":{"description":"Age band, in the Coop's list","type":["string","null"],"enum":["moins_de_douze","douze_dix_huit","dix_huit_vingt_quatre","vingt_cinq_trente_neuf","quarante_cinquante_neuf","soixante_soixante_neuf","soixante_dix_plus","non_communique",null]},
> "gender":{"description":"Gender, in the Coop's list","type":["string","null"],"enum":["feminin","masculin","non_communique",null]},
> "situation":{"description":"Social situation, in the Coop's list","type":["string","null"],"enum":["retraite","sans_emploi","en_emploi","scolarise","non_communique",null]},
> "skills":{"description":"What a volunteer can do","type":["array","null"],"items":{"type":"string"}},
> "consent":{"description":"Day they agreed to being recorded","type":["string","null"],"format":"date"},
> "forget_by":{"description":"Day by which they are to be forgotten","type":["string","null"],"format":"date"},
> "same_as":{"description":"The person whose second record this is","type":["string","null"],"pattern":"^P[0-9]+[a-z]*$"},
> "household":{"description":"Somebody of the same household: id or name","type":["string","null"],"pattern":"^P[0-9]+[a-z]*$"},
> "created":{"description":"When it was entered","type":"string","format":"date-time"},
> "changed":{"description":"When it was last changed","type":"string","format":"date-time"},
> "source":{"description":"Whose data it was imported from","type":["string","null"]},
> "key":{"description":"Its id in that data","type":["string","null"]},
> "kept":{"description":"Cells of that data that no field holds","type":["object","null"]}
> }}
$ bifc schema query
> {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"query","description":"Query words under a name, recalled with @name","type":"object","required":["id","name","noun","words","created","changed","source","key","kept"],
> "properties":{
> "id":{"description":"Its permanent number","type":"string","pattern":"^S[0-9]+[a-z]*$"},
> "name":{"description":"What follows the @","type":"string"},
> "noun":{"description":"The records it finds","type":"string"},
> "words":{"description":"Its query words, one a line","type":"string"},
> "created":{"description":"When it was entered","type":"string","format":"date-time"},
> "changed":{"description":"When it was last changed","type":"string","format":"date-time"},
> "source":{"description":"Whose data it was imported from","type":["string","null"]},
> "key":{"description":"Its id in that data","type":["string","null"]},
> "kept":{"description":"Cells of that data that no field holds","type":["object","null"]}
> }}
$ sh for n in ticket device tutorial person note query; do bifc schema $n > schema; grep -o 'required":\[[^]]*' schema | grep -o '"[a-z_]*"' > required; sed -n 's/^\("[a-z_]*"\):.*/\1/p' schema | grep -v -e properties -e '"content"' -e '"intake"' -e '"described"' | cmp - required && echo $n; done
> ticket
> device
> - required differ: char 200, line 21
> person
> note
> query
$ bifc ticket add "écran noir" -q
> T1
$ sh bifc schema ticket | sed -n 's/^\("[a-z_]*"\):.*/\1/p' | grep -v properties > keys; bifc ticket show T1 --json | tr '{,' '\n\n' | sed -n 's/^\("[a-z_]*"\):.*/\1/p' | cmp - keys && echo same
> same
$ LC_ALL=fr_FR.UTF-8 bifc schema query
> {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"query","description":"Query words under a name, recalled with @name","type":"object","required":["id","name","noun","words","created","changed","source","key","kept"],
> "properties":{
> "id":{"description":"Its permanent number","type":"string","pattern":"^S[0-9]+[a-z]*$"},
> "name":{"description":"What follows the @","type":"string"},
> "noun":{"description":"The records it finds","type":"string"},
> "words":{"description":"Its query words, one a line","type":"string"},
> "created":{"description":"When it was entered","type":"string","format":"date-time"},
> "changed":{"description":"When it was last changed","type":"string","format":"date-time"},
> "source":{"description":"Whose data it was imported from","type":["string","null"]},
> "key":{"description":"Its id in that data","type":["string","null"]},
> "kept":{"description":"Cells of that data that no field holds","type":["object","null"]}
> }}
$ bifc schema
! bifc: [usage] 'bifc schema' needs a noun.
!   Its options: bifc help schema
[2]
$ bifc schema tickt
! bifc: [usage] 'tickt' is no record type.
!   Did you mean: ticket
[2]
$ bifc schema xyzzy
! bifc: [usage] 'xyzzy' is no record type.
!   There are: person, lot, device, part, allocation, tutorial, ticket, note, wipe, skill, query
[2]
