/** What is asked, by the name that every contender's own query goes under. */
export const operations = [
  { name: 'cadreFlat', title: 'One cadre, four fields', isNested: false },
  { name: 'cadreNested', title: 'One cadre, everything nested', isNested: true },
  { name: 'subtreeFirst', title: '50 of a subtree by name, first page', isNested: true },
  { name: 'subtreeDeep', title: '50 of a subtree by name, deep page', isNested: true },
  { name: 'voteRound', title: 'A vote round with results and shares', isNested: true },
  { name: 'planEntries', title: '50 plan entries, two levels down', isNested: true },
  { name: 'quotaByDistrict', title: 'Quota against seats by district', isNested: false },
  { name: 'coverageByDistrict', title: 'Plan coverage by district', isNested: false },
  { name: 'nameSearch', title: 'Folded name search', isNested: false },
  { name: 'groupBy12', title: 'Plan entries by 12 dimensions', isNested: false },
];
